/** Builds the error envelope of a refusal. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Refusal } from './refusal.ts'

/** Returns `{ responseStatus: { errorCode, message, errors } }`, as a server outside debug mode sends it. */
export function responseStatus(refusal: Refusal): WireObject {
  const errors = refusal.errors.map(({ errorCode, fieldName, message, meta }) => ({
    errorCode,
    fieldName,
    message,
    ...(meta && { meta }),
  }))
  const { errorCode, message, meta } = refusal
  return { responseStatus: { errorCode, message, errors, ...(meta && { meta }) } }
}
