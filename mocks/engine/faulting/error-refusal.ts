/** Makes of an error that was asked for what ServiceStack would make of it, had a service thrown it. */

import type { ErrorName } from '#mocks/world/error-names.ts'
import type { ErrorFault } from '#mocks/world/fault-rule.ts'
import { exceptionRefusal } from '#servicestack/http/answering/exception-refusal.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import { statusNames } from './status-names.ts'

/** Fills in what a fault leaves out; its reason phrase is the error code, as with everything that services throw. */
export function errorRefusal(fault: ErrorFault): Refusal {
  const { errors = [], ...given } = fault
  const [first] = errors
  const usual = usualOf(fault)
  const errorCode = given.errorCode ?? first?.errorCode ?? usual.errorCode
  const message = given.message ?? first?.message ?? usual.message
  return { status: given.status ?? usual.status, reason: errorCode, errorCode, message, errors }
}

function usualOf({ name, status, errors = [] }: ErrorFault): Refusal {
  if (name !== undefined) return usual[name]
  if (status !== undefined) return ofStatus(status)
  return errors.length > 0 ? usual.ValidationException : usual.Exception
}

/** An HttpError is called after its status, and after its number where .NET has no name for it. */
function ofStatus(status: number): Refusal {
  const name = statusNames[status] ?? String(status)
  return serviceRefusal(status, name, inWords(name))
}

/** `TooManyRequests` is said as `Too many requests`. */
function inWords(name: string): string {
  return name.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function exception(name: string, message: string): Refusal {
  return exceptionRefusal({ name, message })
}

/** With the messages that .NET gives its exceptions where nobody writes one. */
const usual: Readonly<Record<ErrorName, Refusal>> = {
  BadRequest: ofStatus(400),
  Unauthorized: ofStatus(401),
  Forbidden: ofStatus(403),
  NotFound: ofStatus(404),
  MethodNotAllowed: ofStatus(405),
  Conflict: ofStatus(409),
  PreconditionFailed: ofStatus(412),
  TooManyRequests: ofStatus(429),
  InternalServerError: ofStatus(500),
  NotImplemented: ofStatus(501),
  BadGateway: ofStatus(502),
  ServiceUnavailable: ofStatus(503),
  GatewayTimeout: ofStatus(504),
  ValidationException: exception('ValidationException', 'Validation failed'),
  ArgumentException: exception('ArgumentException', 'Value does not fall within the expected range.'),
  ArgumentNullException: exception('ArgumentNullException', 'Value cannot be null.'),
  ArgumentOutOfRangeException: exception(
    'ArgumentOutOfRangeException',
    'Specified argument was out of the range of valid values.',
  ),
  FormatException: exception('FormatException', 'One of the identified items was in an invalid format.'),
  SerializationException: exception('SerializationException', 'Serialization error.'),
  UnauthorizedAccessException: exception(
    'UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
  ),
  FileNotFoundException: exception('FileNotFoundException', 'Unable to find the specified file.'),
  KeyNotFoundException: exception('KeyNotFoundException', 'The given key was not present in the dictionary.'),
  NotImplementedException: exception('NotImplementedException', 'The method or operation is not implemented.'),
  NotSupportedException: exception('NotSupportedException', 'Specified method is not supported.'),
  OptimisticConcurrencyException: exception('OptimisticConcurrencyException', 'The row was changed by somebody else.'),
  InvalidOperationException: exception(
    'InvalidOperationException',
    'Operation is not valid due to the current state of the object.',
  ),
  NullReferenceException: exception('NullReferenceException', 'Object reference not set to an instance of an object.'),
  TimeoutException: exception('TimeoutException', 'The operation has timed out.'),
  Exception: exception('Exception', "Exception of type 'System.Exception' was thrown."),
}
