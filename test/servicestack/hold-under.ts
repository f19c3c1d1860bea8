/** The laws that every reader of this house obeys whatever it is given, as tests. */

import fc from 'fast-check'
import { test } from 'vitest'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { deepTexts, hostileTypes, hugeTexts, oddTexts, patience } from './hostile-texts.ts'
import { mutated } from './mutated.ts'
import { type OwnReader, ownAnswer } from './own-answer.ts'
import { dictionaryOf, listOf, named, text } from './sample-model.ts'
import { anyText, sampleValue } from './sample-value.ts'

/** A reader under test, and how to write what it should know. */
export interface HostileReader extends OwnReader {
  readonly write: (value: WireValue, type: TypeReference) => string
}

/** A session with something of everything in it. */
const session: WireValue = {
  callState: 'Hold',
  ended: false,
  priority: -1.5e20,
  holdReason: 'Transferring',
  muted: true,
  log: [{ date: '2024-01-02T03:04:05Z', message: 'said "a, b"' }, {}],
  members: [
    { identity: '', applicationData: { 'a:b': 'c', '': '\n' }, groups: { g: ['x', ' '] }, isOriginalMember: true },
  ],
  labels: ['a', null, '{'],
  waits: [0, 1e-7],
  states: ['None', 'Ringing'],
  id: '\u200B',
}

/** Declares the tests: no text makes it fail in words that are not its own, hang, or overflow the stack. */
export function holdsUnderHostileTexts({ write, ...reader }: HostileReader): void {
  const answers = (text: string, type: TypeReference) => ownAnswer(reader, text, type)

  test('no text makes it fail in words of its own', () => {
    const types = fc.constantFrom(...hostileTypes, named('SessionInfo'), named('HoldReason'), named('Call'))
    const sessions = sampleValue(named('SessionInfo')).map((value) => write(value, named('SessionInfo')))
    const bytes = fc.uint8Array({ maxLength: 200 })
    const texts = fc.oneof(
      anyText,
      mutated(sessions),
      bytes.map((units) => new TextDecoder().decode(units)),
      bytes.map((units) => String.fromCharCode(...units)),
    )
    fc.assert(fc.property(texts, types, answers), { numRuns: 2000 })
  })

  test('no document makes it fail in words of its own, wherever it is cut off, or begun', () => {
    const written = write(session, named('SessionInfo'))
    for (let at = 0; at <= written.length; at++) {
      for (const type of [named('SessionInfo'), named('Node'), dictionaryOf(text), listOf(text)]) {
        answers(written.slice(0, at), type)
        answers(written.slice(at), type)
      }
    }
  })

  test(
    'no odd text makes it hang, whatever is sought in it',
    () => {
      for (const text of oddTexts) for (const type of hostileTypes) answers(text, type)
    },
    patience,
  )

  test(
    'two megabytes of quotes and brackets do not make it hang',
    () => {
      for (const text of hugeTexts) answers(text, named('Node'))
    },
    patience,
  )

  test(
    'forty thousand levels neither make it hang nor overflow the stack',
    () => {
      for (const text of deepTexts) answers(text, named('Node'))
    },
    patience,
  )
}
