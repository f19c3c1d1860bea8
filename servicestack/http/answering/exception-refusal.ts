/** Turns the exceptions that .NET services throw into what ServiceStack makes of them. */

import type { FieldError, Refusal } from './refusal.ts'

/** An exception by its class, with the parameter that an ArgumentException names. */
export interface NetException {
  readonly name: string
  readonly message: string
  readonly parameter?: string
}

const statuses: ReadonlyMap<string, number> = new Map([
  ['ArgumentException', 400],
  ['ArgumentNullException', 400],
  ['ArgumentOutOfRangeException', 400],
  ['FormatException', 400],
  ['SerializationException', 400],
  ['ValidationException', 400],
  ['UnauthorizedAccessException', 403],
  ['FileNotFoundException', 404],
  ['NotImplementedException', 405],
  ['NotSupportedException', 405],
  ['OptimisticConcurrencyException', 409],
])

/**
 * Returns the refusal of an exception: a status by its class, 500 for any other, the class as error code and reason.
 * One that names a parameter says so in its message and as a field error: docs/discoveries/exceptions.md
 */
export function exceptionRefusal({ name, message, parameter }: NetException): Refusal {
  const status = statuses.get(name) ?? 500
  if (parameter === undefined) return { status, reason: name, errorCode: name, message, errors: [] }
  const error: FieldError = { errorCode: name, fieldName: parameter, message }
  const whole = `${message} (Parameter '${parameter}')`
  return { status, reason: name, errorCode: name, message: whole, errors: [error] }
}
