/** The first things to try against an Evo Voice stand-in, with the ids of sessions in its world. */

import { seesSession } from '#behaviour/evo-voice/sees-session.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import { type SessionState, sessionState } from '#behaviour/evo-voice/session-state.ts'
import type { TourStop } from '#mocks/engine/api.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { World } from '#mocks/world/world.ts'
import { demoUsers } from './demo-users.ts'
import { everyState } from './scenarios/every-state.ts'

/** Hold a call in JSV, see that it is remembered, take one that rings, be refused by one that is over, and judge the whole. */
export function tour(url: string, world: World = firstWorld()): readonly TourStop[] {
  const live = sessionIn('connected', world)
  const ringing = sessionIn('ringing', world)
  const ended = sessionIn('ended', world)
  return [
    ...(live === undefined ? [] : holdingStops(url, live)),
    ...(ringing === undefined ? [] : [{ say: 'Take a call that rings:', run: takingLine(url, ringing) }]),
    ...(ended === undefined ? [] : [{ say: 'Try to hold a session that has ended (409):', run: holdLine(url, ended) }]),
    ...(live === undefined ? [] : [judgingStop(url, live)]),
  ]
}

function firstWorld(): World {
  return createWorld({ seed: 1, now: () => 0, opening: { name: everyState.name, plant: everyState } })
}

/** A session grows when it is looked at, and a start should not wait for a thousand. */
const mostLookedAt = 50

/** The first call in this state that agent may see. */
function sessionIn(state: SessionState, world: World): string | undefined {
  const agent = demoUsers.find(({ userName }) => userName === 'agent')
  const sessions = world.collection('sessions')
  return sessions
    .ids()
    .slice(0, mostLookedAt)
    .find((id) => {
      // scenarios plant sessions there, and nothing else
      const session = sessions.get(id) as Session
      return sessionState(session) === state && session.channel === 'Voice' && seesSession(session, agent)
    })
}

function holdingStops(url: string, live: string): readonly TourStop[] {
  return [
    { say: 'Put a session on hold, in JSV:', run: holdLine(url, live) },
    { say: 'See that the world remembers it:', run: `curl ${url}/__understudy/world/sessions/${live}` },
  ]
}

function holdLine(url: string, id: string): string {
  return `curl -u agent:agent -H 'Accept: text/jsv' -H 'Content-Type: text/jsv' -d '{reason:Transferring}' ${url}/sessions/${id}/hold`
}

function takingLine(url: string, id: string): string {
  return `curl -u agent:agent -X PATCH -H 'Content-Type: application/json' -d '{"callState":"Connected"}' ${url}/sessions/${id}`
}

function judgingStop(url: string, live: string): TourStop {
  return {
    say: `Judge a server, this one or a real one (${live} may be held):`,
    run: `npx understudy verify ${url} --user agent:agent --guest guest:guest --session ${live}`,
  }
}
