/** Finds where the next item or entry starts. */

import type { Cutter } from './cutter.ts'

/** What may stand between two values: a `,` or `}`, or one character of any kind. */
export type Separation = 'separator' | 'anything'

/** Returns the offset of the next token behind a value, and whether a `,` or `}` stood there. */
export function behindValue(
  text: string,
  end: number,
  separation: Separation,
  cutter: Cutter,
): { readonly offset: number; readonly isSeparated: boolean } {
  const offset = cutter.next(text, end)
  const isSeparated = text[offset] === ',' || text[offset] === '}'
  if (isSeparated) return { offset: cutter.next(text, offset + 1), isSeparated }
  return { offset: separation === 'anything' ? offset + 1 : offset, isSeparated }
}
