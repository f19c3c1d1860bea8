/** What writers remember, and what they must not. */

import { expect, test } from 'vitest'
import { compileStringify } from '#servicestack/json/compile-stringify.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { createFrozenTexts } from '#servicestack/text/frozen-texts.ts'

const text = { kind: 'scalar', scalar: 'string' } as const
const model: ServiceModel = {
  title: '',
  operations: [],
  types: [
    { kind: 'class', name: 'Note', members: [{ name: 'says', type: text, nullable: true }] },
    {
      kind: 'class',
      name: 'Call',
      members: [
        { name: 'notes', type: { kind: 'list', items: { kind: 'named', name: 'Note' } }, nullable: true },
        { name: 'tags', type: { kind: 'dictionary', values: text }, nullable: true },
      ],
    },
  ],
}

function write() {
  return compileStringify({ type: 'Call', model }, createFrozenTexts)
}

test('what is frozen all the way down is remembered', () => {
  const texts = createFrozenTexts()
  const value = Object.freeze([Object.freeze({ says: 'a' })])
  texts.keep(value, 'written')
  expect(texts.get(value)).toBe('written')
})

test.each([
  ['an object that can change', [{ says: 'a' }]],
  ['a frozen list of objects that can change', Object.freeze([{ says: 'a' }])],
  ['a map, which no freezing stops', Object.freeze(new Map([['a', 'b']]))],
])('%s is not remembered', (_, value) => {
  const texts = createFrozenTexts()
  texts.keep(value, 'written')
  expect(texts.get(value)).toBeUndefined()
})

test('a writer with a memory writes the same as one without, the second time too', () => {
  const notes = Object.freeze([Object.freeze({ says: 'a "b"' }), Object.freeze({})])
  const plain = compileStringify({ type: 'Call', model })
  const remembering = write()
  for (const tags of [{ a: 'b' }, Object.freeze({ c: 'd' }), {}]) {
    for (let time = 0; time < 2; time++) expect(remembering({ notes, tags })).toBe(plain({ notes, tags }))
  }
})

test('a change of what is not frozen is written', () => {
  const note = { says: 'a' }
  const value = { notes: Object.freeze([note]) }
  const remembering = write()
  expect(remembering(value)).toBe('{"notes":[{"says":"a"}]}')
  note.says = 'b'
  expect(remembering(value)).toBe('{"notes":[{"says":"b"}]}')
})
