/** Says which names an OpenAPI document can hold without changing them or their order. */

import { OpenApiError } from './openapi-error.ts'

/** Component names are limited to these letters (section 4.8.7); a leading digit could change their order. */
export function isWritableTypeName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9._-]*$/.test(name)
}

/** Objects put members that are whole numbers first, so such a name cannot keep its place. */
export function isWritableMemberName(name: string): boolean {
  return !/^\d+$/.test(name)
}

/** Returns the error for a name that a document cannot hold. */
export function refuseName(pointer: string, name: string): OpenApiError {
  const why = `"${name}" cannot be a name there and keep its place.`
  return new OpenApiError('unwritable-name', pointer, why, 'Rename it where it is published, or in the captured page.')
}
