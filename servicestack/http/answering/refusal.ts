/** What a server says when it refuses a request. */

/** One entry of `responseStatus.errors`. */
export interface FieldError {
  readonly errorCode: string
  readonly fieldName: string
  readonly message: string
  /** A null is written where the format has a word for it. */
  readonly meta?: Readonly<Record<string, string | null>>
}

/** A refusal as a ServiceStack service or binder raises it. */
export interface Refusal {
  readonly status: number
  /** The reason phrase: the error code for a service's own errors, the standard phrase for a binding error. */
  readonly reason: string
  readonly errorCode: string
  readonly message: string
  readonly errors: readonly FieldError[]
  readonly meta?: Readonly<Record<string, string>>
}

/** A request that could not be bound: 400 with the standard phrase. */
export function serializationRefusal(message: string, errors: readonly FieldError[]): Refusal {
  return { status: 400, reason: 'Bad Request', errorCode: 'SerializationException', message, errors }
}

/** A refusal raised by a service: the reason phrase is the error code. */
export function serviceRefusal(status: number, errorCode: string, message: string): Refusal {
  return { status, reason: errorCode, errorCode, message, errors: [] }
}
