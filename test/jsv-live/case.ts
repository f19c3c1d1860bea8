/** A question that our codec and the real library answer side by side, in the words of the recorded vectors. */

/** What may be asked. */
export const ops = [
  'write',
  'writeStream',
  'writeJson',
  'dump',
  'format',
  'read',
  'readStream',
  'readStrict',
  'readJson',
] as const

/** One question. */
export interface Case {
  readonly id: string
  readonly op: (typeof ops)[number]
  /** The type as C# spells it: `List<int?>`. */
  readonly type: string
  /** What to read or format; to write, the value as canonical JSON. */
  readonly text: string
  /** The time zone of the one who answers; without one UTC. */
  readonly tz?: string
}
