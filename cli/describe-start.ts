/** What a person reads when the stand-in has started. */

import type { Api } from '#mocks/engine/api.ts'
import type { RunningServer } from '#mocks/server.ts'

/** Says where it listens, who may sign in, and what to paste first. */
export function describeStart(api: Api, { url, world }: RunningServer): string {
  const users = world.users.all.map(({ userName, password, roles }) => {
    return `  ${`${userName}:${password}`.padEnd(18)}${roles.join(', ') || 'no role'}`
  })
  const steps = api.tour(url).map(({ say, run }) => `${say}\n  ${run}`)
  return `Understudy stands in for ${api.model.title} at ${url} (seed ${world.seed}). Ctrl-C stops it.

Users (name:password, and roles):
${users.join('\n')}

${steps.join('\n\n')}
`
}
