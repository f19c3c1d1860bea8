/** The parameters of records. */

import { expect, test } from 'vitest'
import { readRecordParameters } from '#servicestack/import/csharp/read-record-parameters.ts'
import { cursorOf } from './reading.ts'

test('a record has a property for each parameter, with the attributes that are about properties', () => {
  const text = `([property: DataMember(Name = "no"), A] int No, [B] string? Name = "x", params List<int>[] Rest = default(Dictionary<int, int>)) : Base;`
  const cursor = cursorOf(text)
  expect(readRecordParameters(cursor, 'R')).toMatchObject([
    { name: 'No', type: { name: 'int' }, attributes: [{ name: 'DataMember' }, { name: 'A' }], isReadOnly: false },
    { name: 'Name', type: { name: 'string', isNullable: true }, attributes: [] },
    { name: 'Rest', type: { kind: 'array' } },
  ])
  expect(cursor.look().text).toBe(':')
})

test.each(['(int', '(int A', '(int A = ', '(A)'])('%s is refused', (text) => {
  expect(() => readRecordParameters(cursorOf(text), 'R')).toThrow(/Cannot read/)
})
