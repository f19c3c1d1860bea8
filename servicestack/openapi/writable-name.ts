/** Says which names an OpenAPI document can hold without changing them or their order. */

import { OpenApiError } from './openapi-error.ts'

/** A leading digit could change the order of schemas, and what C# could not call a type is none. */
export function isWritableTypeName(name: string): boolean {
  return /^[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}\p{Pc}\p{Cf}.+_-]*$/u.test(name)
}

/**
 * Returns the name of a component for a type: section 4.8.7 has fewer letters than C#, so that all others are told by
 * their numbers.
 * @example componentName('Größe') // 'Gr-00F6--00DF-e'
 */
export function componentName(type: string): string {
  return type.replace(/[^A-Za-z0-9._]/gu, (letter) => `-${codeOf(letter)}-`)
}

/** Returns the name of the type behind a component. */
export function typeNameOf(component: string): string {
  return component.replace(/-([0-9A-F]{4,5})-/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

function codeOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
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
