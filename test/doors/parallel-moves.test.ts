/** What becomes of one session of which 1,000 parallel requests want different things. */

import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { brokenInvariants } from '#behaviour/broken-invariants.ts'
import { endSession } from '#behaviour/evo-voice/end-session.ts'
import { holdSession } from '#behaviour/evo-voice/hold-session.ts'
import { logSession } from '#behaviour/evo-voice/log-session.ts'
import { patchSession } from '#behaviour/evo-voice/patch-session.ts'
import { recordSession } from '#behaviour/evo-voice/record-session.ts'
import { redirectSession } from '#behaviour/evo-voice/redirect-session.ts'
import type { Session } from '#behaviour/evo-voice/session.ts'
import { sessionInvariants } from '#behaviour/evo-voice/session-invariants.ts'
import type { SessionMove } from '#behaviour/evo-voice/session-move.ts'
import { makeMove, type Outcome } from '#behaviour/make-move.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { serve } from '#mocks/server.ts'
import type { User } from '#mocks/world/users.ts'
import type { World } from '#mocks/world/world.ts'

const id = 'S1001'
const now = '2026-01-02T03:04:05Z'

/** One request: how it is sent, and the pure move that it asks for. */
interface Wish {
  readonly operation: string
  readonly by: string
  readonly method: string
  readonly path: string
  readonly body: string
  make(before: Session, person: User | undefined): Outcome<Session>
}

function wish<Request extends object>(move: SessionMove<Request>, way: string, request: Request, by: string): Wish {
  const [method = '', path = ''] = way.split(' ')
  return {
    operation: move.operation,
    by,
    method,
    path: `/sessions/${id}${path}`,
    body: JSON.stringify(request),
    make: (before, person) =>
      makeMove(move, { before, request: { ...request, sessionId: id }, caller: by, person, now }),
  }
}

/** Wishes that contradict each other, each as its own as it can be; one of them ends the session. */
function wishes(count: number): readonly Wish[] {
  return [...Array(count).keys()].map((number) => {
    const by = number % 3 === 0 ? 'manager' : 'agent'
    if (number === count / 2) return wish(endSession, 'DELETE ', {}, by)
    const kinds = [
      () => wish(holdSession, 'POST /hold', { reason: 'Transferring' }, by),
      () => wish(patchSession, 'PATCH ', { callState: 'Connected' }, by),
      () => wish(holdSession, 'POST /hold', {}, by),
      () => wish(redirectSession, 'POST /redirect', { destination: `+1555${number}` }, by),
      () => wish(patchSession, 'PATCH ', { consoleData: `${number}`, callState: 'Connected' }, by),
      () => wish(recordSession, 'POST /record', {}, by),
      () => wish(logSession, 'POST /log', { text: `note ${number}` }, by),
    ]
    const kind = kinds[(number * 5) % kinds.length]
    if (kind === undefined) throw new Error('There is a kind for every number.')
    return kind()
  })
}

async function statusOf(url: string, { by, method, path, body }: Wish): Promise<number> {
  const authorization = `Basic ${btoa(`${by}:${by}`)}`
  const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' }
  const answer = await fetch(url + path, { method, headers, ...(method !== 'DELETE' && { body }) })
  await answer.arrayBuffer()
  return answer.status
}

/** Sends them over 100 connections at once: more than that many a busy machine may reset. */
async function askAll(url: string, wished: readonly Wish[]): Promise<readonly number[]> {
  const statuses: number[] = []
  const queue = wished.entries()
  const lanes = Array.from({ length: 100 }, async () => {
    for (const [place, one] of queue) statuses[place] = await statusOf(url, one)
  })
  await Promise.all(lanes)
  return statuses
}

/** Follows the journal with the pure moves; returns the state they lead to, and the wishes that came true in it. */
function replay(begun: Session, wished: readonly Wish[], world: World): { end: Session; made: readonly Wish[] } {
  const open = new Set(wished)
  const made: Wish[] = []
  let state = begun
  for (const { what, by, after } of world.journal.events()) {
    const before = state
    const explains = (one: Wish): Session | undefined => {
      const outcome = one.make(before, world.users.named(by))
      return outcome.kind === 'moved' && isSame(outcome.after, { ...after }) ? outcome.after : undefined
    }
    const one = [...open].find((each) => each.operation === what && each.by === by && explains(each) !== undefined)
    if (one === undefined) throw new Error(`No wish explains event ${made.length + 1}, ${what} by ${by}.`)
    open.delete(one)
    made.push(one)
    state = explains(one) ?? state
  }
  return { end: state, made }
}

/** What differs in most sessions that differ is looked at first. */
function isSame(one: Session, other: Partial<Session>): boolean {
  return (
    one.consoleData === other.consoleData &&
    one.log?.at(-1)?.message === other.log?.at(-1)?.message &&
    isDeepStrictEqual(one, other)
  )
}

test('1,000 contradictory moves in parallel leave a session in a state that one order of them explains', async () => {
  const { url, world, close } = await serve(evoVoice, { seed: 1, now: () => Date.parse(now), port: 0 })
  try {
    const sessions = world.collection('sessions')
    // the world keeps sessions in this collection
    const begun = sessions.get(id) as unknown as Session
    const wished = wishes(1000)
    const statuses = await askAll(url, wished)
    const granted = wished.filter((_, place) => statuses[place] !== 409)
    const { end, made } = replay(begun, granted, world)
    expect(sessions.get(id)).toEqual(end)
    expect(end.ended).toBe(true)
    expect(brokenInvariants(sessionInvariants, begun, end)).toEqual([])
    expect(statuses.filter((status) => ![200, 204, 409].includes(status))).toEqual([])
    expect(new Set(made.map(({ operation }) => operation)).size).toBe(6)
    expect(statuses).toContain(409)
  } finally {
    await close()
  }
}, 120_000)
