/** Draws numbers that look like chance and are the same every time. */

/** Returns a number from 0 up to, but not including, 1, which depends on a seed, a step and which draw of the step it is. */
export function chanceAt(seed: number, step: number, draw = 0): number {
  return mix(mix(mix(seed) + step) + draw) / 2 ** 32
}

/** Spreads each bit over 32: the finalizer of MurmurHash3. */
function mix(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
