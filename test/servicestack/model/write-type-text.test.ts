import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrayOf, asNullable, readTypeText, typeNamed } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { typeTexts } from './type-texts.ts'

test.each(typeTexts)('$text is how its type is written', ({ text, type }) => {
  expect(writeTypeText(type)).toBe(text)
})

test('a named type may be spelled otherwise, wherever it stands', () => {
  const type = readTypeText('Dictionary<string,Page<A.Slot>>')
  expect(type && writeTypeText(type, (name) => name.replace('A.', ''))).toBe('Dictionary<string,Page<Slot>>')
})

const { type: anyType } = fc.letrec<{ type: TypeReference }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('int', 'string', 'Guid', 'object', 'Slot', 'A.Slot').map((name) => typeNamed(name, [])),
    tie('type').map(arrayOf),
    tie('type').map(asNullable),
    fc.tuple(fc.constantFrom('List', 'HashSet', 'Page'), tie('type')).map(([name, one]) => typeNamed(name, [one])),
    fc.tuple(tie('type'), tie('type')).map(([keys, values]) => typeNamed('Dictionary', [keys, values])),
  ),
}))

test('every type reads back as it was written', () => {
  fc.assert(
    fc.property(anyType, (type) => {
      expect(readTypeText(writeTypeText(type))).toEqual(type)
    }),
  )
})
