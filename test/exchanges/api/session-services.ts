/** What the recorded services do with sessions. */

import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call } from '#mocks/engine/service.ts'
import type { Entity } from '#mocks/world/entity.ts'
import { exceptionRefusal } from '#servicestack/http/answering/exception-refusal.ts'
import { serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'

type Answer = (call: Call) => Outcome

/** The services on sessions by the operations they answer. */
export const sessionServices: Readonly<Record<string, Answer>> = {
  HoldSession: holdSession,
  GetSession: (call) => onSession(call, done),
  ListSessions: listSessions,
  PatchSession: (call) => onSession(call, (session) => changed(call, session, patchOf(call.request))),
  EndSession: (call) =>
    onSession(call, (session) => changed(call, session, { ended: true, callState: 'Disconnected' })),
  RedirectSession: (call) => onSession(call, () => redirected(call)),
}

function holdSession(call: Call): Outcome {
  return onSession(call, (session) => {
    if (session['ended'] === true) return refused(serviceRefusal(409, 'Conflict', 'The session has ended'))
    const { reason = 'None', callSid = session['callSid'] } = call.request
    return changed(call, session, { callState: 'Hold', holdReason: reason, heldByUserId: call.caller, callSid })
  })
}

function listSessions({ request, world }: Call): Outcome {
  const wanted = Array.isArray(request['specificIds']) ? request['specificIds'] : undefined
  const all = world
    .collection('sessions')
    .all()
    .filter(({ id }) => wanted === undefined || wanted.some((one) => one === id))
    .sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1))
  const size = Number(request['countPerPage'] ?? 0) || 25
  const page = Number(request['page'] ?? 0)
  // C# counts in 32 bits, and goes on below zero behind the greatest number
  const start = Math.imul(page, size)
  // the seeds and the binder put only wire values into the world
  const items = all.slice(Math.max(start, 0)).slice(0, Math.max(size, 0)) as WireObject[]
  const hasMorePages = Math.imul(page + 1, size) < all.length
  // C# divides integers towards zero
  const totalPages = (((all.length + size - 1) | 0) / size) | 0
  return done({ items, totalCount: all.length, totalPages, hasMorePages })
}

function patchOf(request: WireObject): WireObject {
  const given = ['callState', 'holdReason', 'queueState', 'consoleData'].map((name) => [name, request[name]] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null))
}

function redirected({ request }: Call): Outcome {
  if (request['destination']) return done(null)
  const parameter = 'Destination'
  return refused(exceptionRefusal({ name: 'ArgumentNullException', message: 'Value cannot be null.', parameter }))
}

function onSession({ request, world }: Call, then: (session: WireObject) => Outcome): Outcome {
  const id = String(request['sessionId'] ?? '')
  // the seeds and the binder put only wire values into the world
  const session = world.collection('sessions').get(id) as WireObject | undefined
  if (session !== undefined) return then(session)
  return refused(serviceRefusal(404, 'NotFound', `Session '${id}' was not found`))
}

function changed({ request, caller, world }: Call, session: WireObject, change: WireObject): Outcome {
  const after: WireObject & Entity = { ...session, ...change }
  world.collection('sessions').change(String(request['sessionId']), after, { what: 'change', by: caller })
  return done(after)
}

function done(dto: WireValue): Outcome {
  return { kind: 'done', dto }
}

function refused(refusal: ReturnType<typeof serviceRefusal>): Outcome {
  return { kind: 'refused', refusal }
}
