/** Makes a plain value immutable, all the way down. */

/** Freezes a value and everything in it that is not frozen yet, and returns it. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const name in value) {
    const inner = value[name]
    if (typeof inner === 'object') freezeDeep(inner)
  }
  return value
}
