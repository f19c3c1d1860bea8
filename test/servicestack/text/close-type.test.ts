import { expect, test } from 'vitest'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import { parse } from '#servicestack/jsv/parse.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { closeType } from '#servicestack/text/close-type.ts'

const int = { kind: 'scalar', scalar: 'int' } as const
const text = { kind: 'scalar', scalar: 'string' } as const

const open: ServiceModel = {
  title: '',
  operations: [],
  types: [
    {
      kind: 'class',
      name: 'Page',
      parameters: ['T'],
      members: [{ name: 'rows', type: { kind: 'list', items: { kind: 'named', name: 'T' } }, nullable: true }],
    },
    { kind: 'class', name: 'Ship', members: [{ name: 'tons', type: int, nullable: false }] },
    { kind: 'class', name: 'Rates', entries: { values: int }, members: [] },
    {
      kind: 'class',
      name: 'Port',
      members: [{ name: 'rates', type: { kind: 'named', name: 'Rates' }, nullable: true }],
    },
  ],
}

const rows = [
  { type: 'Page<Ship>', value: { rows: [{ tons: 7 }] }, jsv: '{rows:[{tons:7}]}' },
  { type: 'Page<int>', value: { rows: [1, 2] }, jsv: '{rows:[1,2]}' },
  { type: 'Rates', value: { a: 1 }, jsv: '{a:1}' },
  { type: 'Port', value: { rates: { a: 1 } }, jsv: '{rates:{a:1}}' },
  { type: 'List<Rates>', value: [{ a: 1 }], jsv: '[{a:1}]' },
]

test.each(rows)('$type of a model with open types is written and read as .NET closes it', ({ type, value, jsv }) => {
  const options = { type: readTypeText(type) ?? type, model: open }
  expect(stringify(value, options)).toBe(jsv)
  expect(parse(jsv, { ...options, mode: 'strict' })).toEqual(value)
  expect(parseJson(JSON.stringify(value), options)).toEqual(value)
})

test('a class that is a dictionary can be asked for by its name alone', () => {
  expect(parse('{a:1}', { type: 'Rates', model: open })).toEqual({ a: 1 })
})

test('a model without open types comes back as it is', () => {
  const closed: ServiceModel = { ...open, types: open.types.slice(1, 2) }
  expect(closeType(closed, { kind: 'named', name: 'Ship' }).model).toBe(closed)
  expect(closeType(closed, text).type).toBe(text)
})
