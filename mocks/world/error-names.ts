/** The errors that a fault may call by name: what ServiceStack's services throw, and the exceptions of .NET. */

/** Those of ServiceStack's `HttpError` first, which tell their status, then exceptions by their class. */
export const errorNames = [
  'BadRequest',
  'Unauthorized',
  'Forbidden',
  'NotFound',
  'MethodNotAllowed',
  'Conflict',
  'PreconditionFailed',
  'TooManyRequests',
  'InternalServerError',
  'NotImplemented',
  'BadGateway',
  'ServiceUnavailable',
  'GatewayTimeout',
  'ValidationException',
  'ArgumentException',
  'ArgumentNullException',
  'ArgumentOutOfRangeException',
  'FormatException',
  'SerializationException',
  'UnauthorizedAccessException',
  'FileNotFoundException',
  'KeyNotFoundException',
  'NotImplementedException',
  'NotSupportedException',
  'OptimisticConcurrencyException',
  'InvalidOperationException',
  'NullReferenceException',
  'TimeoutException',
  'Exception',
] as const

/** One of them. */
export type ErrorName = (typeof errorNames)[number]
