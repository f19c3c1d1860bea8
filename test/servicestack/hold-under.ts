/** The laws that every reader of this house obeys whatever it is given, as tests. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { deepTexts, hostileTypes, hugeTexts, oddTexts } from './hostile-texts.ts'
import { named } from './sample-model.ts'
import { anyText } from './sample-value.ts'

/** A reader under test: what it reads, its own kind of error, and texts that it should know. */
export interface HostileReader {
  readonly read: (text: string, type: TypeReference) => unknown
  readonly ownError: new (...args: never[]) => Error
  readonly written: fc.Arbitrary<string>
}

/** Declares the tests: no text makes it fail in words that are not its own, hang, or overflow the stack. */
export function holdsUnderHostileTexts({ read, ownError, written }: HostileReader): void {
  function answers(text: string, type: TypeReference): void {
    try {
      read(text, type)
    } catch (error) {
      expect(error).toBeInstanceOf(ownError)
    }
  }

  test('no text makes it fail in words of its own', () => {
    const types = fc.constantFrom(...hostileTypes, named('SessionInfo'), named('HoldReason'), named('Call'))
    fc.assert(
      fc.property(fc.oneof(anyText, written), types, fc.nat(), anyText, (text, type, place, stranger) => {
        const at = place % (text.length + 1)
        answers(text.slice(0, at) + stranger + text.slice(at), type)
      }),
      { numRuns: 1000 },
    )
  })

  test('no odd text makes it hang, whatever is sought in it', () => {
    for (const text of oddTexts) for (const type of hostileTypes) answers(text, type)
  }, 5000)

  test('two megabytes of quotes and brackets do not make it hang', () => {
    for (const text of hugeTexts) answers(text, named('Node'))
  }, 5000)

  test('a hundred thousand levels neither make it hang nor overflow the stack', () => {
    for (const text of deepTexts) answers(text, named('Node'))
  }, 5000)
}
