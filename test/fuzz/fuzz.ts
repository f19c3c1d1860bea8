/** `npm run fuzz -- --n 200000 --seed 1`: harmful requests over sockets, and a verdict; `--only 17` fires one again. */

import { parseArgs } from 'node:util'
import { campaign, onceMore } from './campaign.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})

const seed = Number(values.seed)
const { lines, isClean } = await (values.only === undefined
  ? campaign({ count: Number(values.n), seed })
  : onceMore({ only: Number(values.only), seed }))
console.log(lines.join('\n'))
process.exitCode = isClean ? 0 : 1
