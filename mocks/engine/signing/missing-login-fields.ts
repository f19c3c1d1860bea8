/** Finds what a sign-in leaves unsaid. */

import { type FieldError, type Refusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'

/** Missing fields are a 500 on real servers: docs/discoveries/missing-login-fields.md */
export function missingLoginFields(dto: WireObject): Refusal | undefined {
  const errors = [notEmpty(dto, 'userName', 'UserName', 'User Name'), notEmpty(dto, 'password', 'Password', 'Password')]
  const found = errors.filter((error) => error !== undefined)
  if (found.length === 0) return undefined
  const lines = found.map(({ fieldName, message }) => `\n -- ${fieldName}: ${message}`)
  return { ...serviceRefusal(500, 'ValidationException', `Validation failed: ${lines.join('')}`), errors: found }
}

/** What is only blanks counts as empty, but is told. */
function notEmpty(dto: WireObject, member: string, fieldName: string, label: string): FieldError | undefined {
  const value = dto[member]
  if (typeof value === 'string' && value.trim() !== '') return undefined
  const meta = { PropertyName: label, PropertyValue: typeof value === 'string' ? value : null }
  return { errorCode: 'NotEmpty', fieldName, message: `'${label}' must not be empty.`, meta }
}
