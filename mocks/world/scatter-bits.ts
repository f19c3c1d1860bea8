/** Makes numbers that lie close together lie far apart. */

/** Returns a whole number from 0 to 2³² − 1 in which each bit depends on all 32 of the given: the finalizer of MurmurHash3. */
export function scatterBits(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
