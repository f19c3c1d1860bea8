import { expect, test } from 'vitest'
import { readClass } from '#servicestack/import/openapi/service-stack/read-class.ts'
import { settlingOf } from './document.ts'

const refer = (name: string) => ({ $ref: `#/definitions/${name}` })

const definitions = {
  Vessel: {
    description: 'A ship',
    required: ['Name'],
    properties: { Name: { type: 'string' }, Tariffs: refer('TariffMap') },
  },
  TariffMap: {
    description: 'TariffMap',
    properties: {
      Keys: refer('KeyCollection_String_Vessel_'),
      Values: refer('ValueCollection_'),
      Item: refer('Vessel'),
    },
  },
  KeyCollection_String_Vessel_: { description: 'KeyCollection<String,Vessel>' },
  ValueCollection_: { title: 'ValueCollection' },
  Page_Vessel_: { title: 'Page`1', description: 'Page<Vessel>', properties: {} },
}

function read(key: string) {
  const settling = settlingOf(definitions)
  const found = settling.definitions.byKey.get(key)
  return found && readClass(found, settling)
}

test('a class has its description and what is required of it', () => {
  const { type } = read('Vessel') ?? {}
  expect(type).toMatchObject({ name: 'Vessel', description: 'A ship' })
  expect(type?.members.map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['name', true],
    ['tariffs', undefined],
  ])
})

test('a class whose description is its name has none', () => {
  expect(read('TariffMap')?.type).toEqual({
    kind: 'class',
    name: 'TariffMap',
    entries: { values: { kind: 'named', name: 'Vessel' } },
    members: [],
  })
})

test('a closed form says what it is closed with', () => {
  expect(read('Page_Vessel_')).toEqual({
    type: { kind: 'class', name: 'Page', members: [] },
    closing: [{ kind: 'named', name: 'Vessel' }],
  })
})
