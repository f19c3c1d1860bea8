/** The first things to try against an Evo Voice stand-in, with ids of its own world. */

import type { SessionInfo } from '#behaviour/evo-voice/session.ts'
import { sessionState } from '#behaviour/evo-voice/session-state.ts'
import type { TourStop } from '#mocks/engine/api.ts'
import type { World } from '#mocks/world/world.ts'

/** Hold a connected session in JSV, look at what is remembered, be refused by an ended one, and judge the whole. */
export function tour(world: World, url: string): readonly TourStop[] {
  const live = sessionIn('connected', world)
  const ended = sessionIn('ended', world)
  return [
    { say: 'Put a session on hold, in JSV:', run: hold(url, live) },
    { say: 'See that the world remembers it:', run: `curl ${url}/__understudy/world/sessions/${live}` },
    { say: 'Try to hold a session that has ended (409):', run: hold(url, ended) },
    {
      say: `Judge a server, this one or a real one (${live} may be held):`,
      run: `npx understudy verify ${url} --user agent:agent --guest guest:guest --session ${live}`,
    },
  ]
}

function hold(url: string, id: string): string {
  return `curl -u agent:agent -H 'Accept: text/jsv' -H 'Content-Type: text/jsv' -d '{reason:Transferring}' ${url}/sessions/${id}/hold`
}

function sessionIn(state: ReturnType<typeof sessionState>, world: World): string {
  // the sessions of this world were planted by the seeds beside this file
  const sessions = world.collection('sessions').all() as readonly SessionInfo[]
  const found = sessions.find((session) => sessionState(session) === state)
  return encodeURIComponent(found?.id ?? '')
}
