/** Says whether a place in an answer is already known to be wrong. */

/** Says whether a pointer, or one of those that hold it, is among those where the contract finds fault. */
export function isFaulted(faulted: ReadonlySet<string>, pointer: string): boolean {
  if (faulted.size === 0) return false
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (faulted.has(pointer.slice(0, end))) return true
  }
  return faulted.has('')
}
