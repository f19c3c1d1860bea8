/** The law that a reader takes time in proportion to its text and to what it makes of it, as a test. */

import { expect, test } from 'vitest'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { inEveryPlace, units } from './hostile-texts.ts'
import { type OwnReader, ownAnswer } from './own-answer.ts'

/** Milliseconds too few to be told from none. */
const moment = 0.25

/** Declares the test for texts of many units, read as each of the types. */
export function growsLinearly(reader: OwnReader, types: readonly TypeReference[]): void {
  test('sixteen times the text takes less than 64 times as long', () => {
    const texts = units.flatMap((unit) => types.flatMap((type) => [0, 1, 2, 3].map((place) => ({ unit, type, place }))))
    // who was slow once was perhaps interrupted
    const slow = texts.filter(isSlow).filter(isSlow).filter(isSlow)
    expect(slow).toEqual([])
  })

  /** Compares a text with four and sixteen times of it. */
  function isSlow({ unit, place, type }: { unit: string; place: number; type: TypeReference }): boolean {
    const [one, ...more] = [8000, 32_000, 128_000].map((length) =>
      measure(inEveryPlace(unit, length)[place] ?? '', type),
    )
    return one !== undefined && more.some(({ time, size }) => time > 4 * one.time * (size / one.size))
  }

  /** The size is that of the text and of what is made of it, for a layout indents what is nested ever further. */
  function measure(text: string, type: TypeReference): { readonly time: number; readonly size: number } {
    const start = performance.now()
    const answer = ownAnswer(reader, text, type)
    const time = Math.max(performance.now() - start, moment)
    return { time, size: text.length + (typeof answer === 'string' ? answer.length : 0) }
  }
}
