import { expect, test } from 'vitest'
import { readTypes } from '#servicestack/import/openapi/service-stack/read-types.ts'
import { settleType } from '#servicestack/import/openapi/service-stack/settle-type.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { settlingOf } from './document.ts'

const refer = (name: string) => ({ $ref: `#/definitions/${name}` })
const page = (name: string) => ({
  title: 'Page`1',
  description: `Page<${name}>`,
  properties: { Rows: { type: 'array', items: refer(name) }, Total: { type: 'integer', 'x-nullable': false } },
})

test('closed forms become the class that they are forms of, and what nobody reaches is left out', () => {
  const settling = settlingOf({
    Idle: {},
    Berth: { properties: { Vessel: refer('Vessel') } },
    Page_Vessel_: page('Vessel'),
    Page_Berth_: page('Berth'),
    Vessel: { properties: { Tugs: { type: 'array', items: refer('Vessel') } } },
  })
  for (const text of ['Page<Vessel>', 'Page<Berth>']) {
    const type = readTypeText(text)
    if (type !== undefined) settleType(type, settling)
  }
  const types = readTypes(settling)
  expect(types.map(({ name }) => name)).toEqual(['Berth', 'Page', 'Vessel'])
  expect(types[1]).toMatchObject({
    parameters: ['T'],
    members: [
      { name: 'rows', type: { kind: 'list', items: { kind: 'named', name: 'T' } } },
      { name: 'total', type: { kind: 'scalar', scalar: 'int' } },
    ],
  })
  expect(settling.notes.map(({ code }) => code)).toEqual(['generic-reopened'])
})
