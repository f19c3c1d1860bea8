/** What the recorded service `Boom` does: every kind of answer and error that a service can give. */

import type { Outcome } from '#mocks/engine/outcome.ts'
import type { Call } from '#mocks/engine/service.ts'
import { exceptionRefusal } from '#servicestack/http/answering/exception-refusal.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import { resetSessions } from './reset-sessions.ts'

/** Answers a request by its `kind`; `reset` restores the seeds. */
export function boom({ request, world }: Call): Outcome {
  const kind = String(request['kind'] ?? '')
  if (kind === 'reset') resetSessions(world)
  const refusal = refusals.get(kind)
  if (refusal !== undefined) return { kind: 'refused', refusal }
  const hasKind = request['kind'] !== undefined && request['kind'] !== null
  return special.get(kind) ?? { kind: 'done', dto: hasKind ? { result: kind } : {} }
}

const refusals: ReadonlyMap<string, Refusal> = new Map([
  ['arg', exceptionRefusal({ name: 'ArgumentException', message: 'bad argument', parameter: 'Kind' })],
  ['argnull', exceptionRefusal({ name: 'ArgumentNullException', message: 'Value cannot be null.', parameter: 'Kind' })],
  ['notimpl', exceptionRefusal({ name: 'NotImplementedException', message: 'later' })],
  ['unauth', exceptionRefusal({ name: 'UnauthorizedAccessException', message: 'no way' })],
  ['key', exceptionRefusal({ name: 'KeyNotFoundException', message: 'no key' })],
  ['plain', exceptionRefusal({ name: 'Exception', message: 'plain <script>alert(1)</script>' })],
  ['conflict', serviceRefusal(409, 'Conflict', 'conflict!')],
  ['nf', serviceRefusal(404, 'NotFound', 'gone')],
  ['forbidden', serviceRefusal(403, 'Forbidden', 'forbidden!')],
  ['http418', serviceRefusal(418, 'Teapot', 'short and stout')],
])

const special: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['null', { kind: 'done', dto: null }],
  ['string', { kind: 'done', dto: 'hello', type: { kind: 'scalar', scalar: 'string' } }],
  ['bytes', { kind: 'done', dto: btoa('\x01\x02\x03'), type: { kind: 'scalar', scalar: 'bytes' } }],
  ['stream', { kind: 'done', dto: btoa('stream'), type: { kind: 'scalar', scalar: 'bytes' }, isStream: true }],
  [
    'http201',
    { kind: 'done', dto: { result: 'made' }, result: { status: 201, reason: 'Created', location: '/boom/x' } },
  ],
  ['redirect', { kind: 'done', dto: null, result: { status: 302, reason: 'Found', location: '/sessions' } }],
])
