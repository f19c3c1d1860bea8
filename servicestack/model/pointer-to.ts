/** Writes JSON pointers (RFC 6901), which name places in every format. */

/** Returns the pointer of a member or item below another pointer. */
export function pointerTo(parent: string, segment: string | number): string {
  return `${parent}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
