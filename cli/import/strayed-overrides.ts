/** Finds what people lay over a contract and what the contract does not have: a misspelling, or a name of former times. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'

/** Returns the JSON pointers of the operations, types and members that only the overrides name. */
export function strayedOverrides(document: unknown, overrides: unknown): readonly string[] {
  return strayed(document, overrides, '')
}

function strayed(document: unknown, overrides: unknown, pointer: string): readonly string[] {
  if (!isObject(document) || !isObject(overrides)) return []
  return Object.entries(overrides).flatMap(([name, value]) => {
    const place = pointerTo(pointer, name)
    if (Object.hasOwn(document, name)) return strayed(document[name], value, place)
    return names.test(pointer) ? [place] : []
  })
}

/** Whose members are named by the API; those of everything else are words of OpenAPI, and may well be new. */
const names = /^\/paths(?:\/[^/]+)?$|^\/components\/schemas$|\/properties$/

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
