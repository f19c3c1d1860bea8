/** Makes a plain value immutable, all the way down. */

/** Freezes a value and everything in it that is not frozen yet, and returns it. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (Array.isArray(value)) {
    // to walk along the places of a long list by their names takes many times as long
    for (const item of value) if (typeof item === 'object') freezeDeep(item)
    return Object.freeze(value)
  }
  // members first: to walk along those of a frozen object takes twice as long
  for (const name in value) {
    const inner = value[name]
    if (typeof inner === 'object') freezeDeep(inner)
  }
  return Object.freeze(value)
}
