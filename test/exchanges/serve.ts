/** `npm run exchanges:serve -- --port 5057 --manners servicestack-8.6 [--cors]`: the recorded API as a server. */

import { parseArgs } from 'node:util'
import type { MannersName } from '#servicestack/http/manners.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { serveRecorded } from './serve-recorded.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5057' },
    manners: { type: 'string', default: 'servicestack-8.6' },
    cors: { type: 'boolean', default: false },
  },
})

const { url } = await serveRecorded({
  manners: mannersNamed(values.manners),
  port: Number(values.port),
  hasCors: values.cors,
})
console.log(`The recorded API in the manners of ${values.manners}${values.cors ? ' with CORS' : ''}: ${url}`)

function mannersNamed(name: string): MannersName {
  const names = Object.values(profiles).map((profile) => profile.name)
  const found = names.find((known) => known === name)
  if (found === undefined) throw new Error(`There are no manners called ${name}. Choose ${names.join(', ')}.`)
  return found
}
