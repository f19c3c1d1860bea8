/** Puts lines in the place of those that ServiceStack prints and no parser can read. */

import type { PageLine } from '../page-line.ts'
import { mendBrackets } from './mend-brackets.ts'
import { openClosedClass } from './open-closed-class.ts'
import { veilComment } from './veil-comment.ts'

/** The code without such lines, and what classes are closed with, by the numbers of their lines. */
export interface VeiledLines {
  readonly code: string
  readonly closings: ReadonlyMap<number, readonly string[]>
}

/** Returns code in which every place is where it was. */
export function veilLines(lines: readonly PageLine[]): VeiledLines {
  const closings = new Map<number, readonly string[]>()
  const veiled = lines.map(({ text, number }) => {
    const { line, closing } = openClosedClass(mendBrackets(text))
    if (closing !== undefined) closings.set(number, closing)
    return veilComment(line)
  })
  return { code: veiled.join('\n'), closings }
}
