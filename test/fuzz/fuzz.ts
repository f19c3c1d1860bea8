/** `npm run fuzz -- --n 200000 --seed 1`: harmful requests over sockets, and a verdict. */

import { parseArgs } from 'node:util'
import { campaign } from './campaign.ts'

const { values } = parseArgs({
  options: { n: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
})

const { lines, isClean } = await campaign({ count: Number(values.n), seed: Number(values.seed) })
console.log(lines.join('\n'))
process.exitCode = isClean ? 0 : 1
