/** Picks a description out of what several sources tell: text captures lose line breaks and marks. */

import type { Fact } from '#servicestack/model/fact.ts'
import type { ImportNote } from '../import-note.ts'
import { pickFact, type Telling } from './pick-fact.ts'

/** Returns the fullest telling of the first text: the one that keeps `<marks>` and line breaks. */
export function pickText<Value>(
  kind: Fact,
  about: string,
  told: readonly Telling<Value>[],
  read: (value: Value) => string | undefined,
  notes: ImportNote[],
): string | undefined {
  const texts = told.flatMap((one) => read(one.value) ?? [])
  const fullest = texts.reduce(
    (best: string | undefined, text) => (best === undefined || isFuller(text, best) ? text : best),
    undefined,
  )
  const rest = told.filter(({ value }) => {
    const text = read(value)
    return text === undefined || fullest === undefined || !isFuller(fullest, text)
  })
  return pickFact(kind, about, rest, read, notes)
}

/** True when the other text is what a capture leaves of this one. */
function isFuller(text: string, other: string): boolean {
  if (text === other) return false
  const [bare, left] = [letters(text), letters(other)]
  if (bare === left) return lineBreaks(text) > lineBreaks(other)
  return letters(text.replace(/<[^<>]*>/g, '')) === left
}

function letters(text: string): string {
  return text.replace(/\s/g, '')
}

function lineBreaks(text: string): number {
  return text.split('\n').length
}
