/** What whoever steers or names worlds is refused with; the sentence says what, where, why, and what to do. */

/** Why a call was refused. */
export type SteeringFault = keyof typeof statuses

/** A mistake of whoever steers. */
export class SteeringError extends Error {
  override readonly name = 'SteeringError'
  readonly code: SteeringFault
  /** Header lines that go with the refusal. */
  readonly headers: readonly (readonly [name: string, value: string])[]

  constructor(code: SteeringFault, message: string, { headers = [], ...options }: SteeringErrorOptions = {}) {
    super(message, options)
    this.code = code
    this.headers = headers
  }

  /** The status that answers it, and its reason phrase. */
  get status(): readonly [status: number, reason: string] {
    return statuses[this.code]
  }
}

interface SteeringErrorOptions extends ErrorOptions {
  readonly headers?: SteeringError['headers']
}

const badRequest = [400, 'Bad Request'] as const
const forbidden = [403, 'Forbidden'] as const
const notFound = [404, 'Not Found'] as const
const conflict = [409, 'Conflict'] as const

const statuses = {
  'not-json': badRequest,
  'wrong-member': badRequest,
  'wrong-key': badRequest,
  damaged: badRequest,
  foreign: badRequest,
  newer: badRequest,
  'wrong-token': [401, 'Unauthorized'],
  'not-local': forbidden,
  'foreign-origin': forbidden,
  'unknown-place': notFound,
  'unknown-entity': notFound,
  'unknown-operation': notFound,
  'unknown-scenario': notFound,
  'unknown-snapshot': notFound,
  'unknown-user': notFound,
  'unknown-world': notFound,
  'no-moves': notFound,
  'wrong-verb': [405, 'Method Not Allowed'],
  'too-long': conflict,
  forgotten: conflict,
  'before-beginning': conflict,
  sealed: conflict,
  'endless-timer': conflict,
  'wrong-type': [415, 'Unsupported Media Type'],
  'no-room': [503, 'Service Unavailable'],
} as const satisfies Readonly<Record<string, readonly [status: number, reason: string]>>
