/** Makes a plain value immutable, all the way down. */

/** Freezes a value and everything in it that is not frozen yet, and returns it. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) freezeDeep(inner)
  return value
}
