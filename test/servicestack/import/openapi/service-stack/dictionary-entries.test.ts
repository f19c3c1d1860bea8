import { expect, test } from 'vitest'
import { dictionaryEntries } from '#servicestack/import/openapi/service-stack/dictionary-entries.ts'
import { settlingOf } from './document.ts'

const refer = (name: string) => ({ $ref: `#/definitions/${name}` })
const properties = {
  Count: { type: 'integer' },
  Keys: refer('KeyCollection_Int32_Tariff_'),
  Values: refer('ValueCollection_Int32_Tariff_'),
  Item: refer('Tariff'),
}
const { definitions } = settlingOf({
  TariffMap: { properties },
  Pretender: { properties: { Keys: { type: 'string' }, Values: { type: 'string' }, Item: { type: 'string' } } },
  KeyCollection_Int32_Tariff_: { title: 'KeyCollection', description: 'KeyCollection<Int32,Tariff>' },
  ValueCollection_Int32_Tariff_: { title: 'ValueCollection', description: 'ValueCollection<Int32,Tariff>' },
  Tariff: { properties: {} },
})
const entriesOf = (key: string) => {
  const found = definitions.byKey.get(key)
  return found && dictionaryEntries(found.node, definitions)
}

test('a class with the members of a dictionary is one', () => {
  const want = { keys: { kind: 'scalar', scalar: 'int' }, values: { kind: 'named', name: 'Tariff' } }
  expect(entriesOf('TariffMap')).toMatchObject(want)
})

test('members of such names alone make no dictionary', () => {
  expect(entriesOf('Pretender')).toBeUndefined()
  expect(entriesOf('Tariff')).toBeUndefined()
})
