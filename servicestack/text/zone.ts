/** The local time zone of the imitated server. */

/** Returns how many minutes local time is ahead of UTC at an instant, in milliseconds since 1970. */
export type Zone = (milliseconds: number) => number

/** A server that runs on UTC, as containers do. */
export const utc: Zone = () => 0

const halfDay = 12 * 60 * 60_000

/** Returns the offset that a clock face has in a zone; a face shown twice or never has that of standard time. */
export function offsetOfFace(face: number, zone: Zone): number {
  const [before, after] = [zone(face - halfDay), zone(face + halfDay)]
  if (before === after) return before
  const fitting = [before, after].filter((offset) => zone(face - offset * 60_000) === offset)
  return fitting.length === 1 ? (fitting[0] ?? before) : Math.min(before, after)
}
