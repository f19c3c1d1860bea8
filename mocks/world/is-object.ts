/** Tells JSON objects from other values. */

/** Says whether a value is an object with members; a list is none. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
