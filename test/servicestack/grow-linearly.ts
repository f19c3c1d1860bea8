/** The law that a reader takes time in proportion to its text, as a test. */

import { expect, test } from 'vitest'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { inEveryPlace, units } from './hostile-texts.ts'
import { type OwnReader, ownAnswer } from './own-answer.ts'

/** How often a text that took too long is read again: who is slow by nature is slow each time, who was interrupted is not. */
const attempts = 8

/** Milliseconds in which a collection of garbage, and not the reader, decides how long something takes. */
const moment = 1

/** Declares the test for texts of many units, read as each of the types. */
export function growsLinearly(reader: OwnReader, types: readonly TypeReference[]): void {
  test('sixteen times the text takes less than 64 times as long', () => {
    const texts = units.flatMap((unit) => types.flatMap((type) => [0, 1, 2, 3].map((place) => ({ unit, type, place }))))
    let slow = texts
    for (let attempt = 0; attempt < attempts; attempt++) slow = slow.filter(isSlow)
    expect(slow).toEqual([])
  })

  /** Compares a text with four and sixteen times of it. */
  function isSlow({ unit, place, type }: { unit: string; place: number; type: TypeReference }): boolean {
    const [one = 0, four = 0, sixteen = 0] = [2000, 8000, 32_000].map((length) => {
      return Math.max(timeOf(inEveryPlace(unit, length)[place] ?? '', type), moment)
    })
    return four > 16 * one || sixteen > 64 * one
  }

  function timeOf(text: string, type: TypeReference): number {
    const start = performance.now()
    ownAnswer(reader, text, type)
    return performance.now() - start
  }
}
