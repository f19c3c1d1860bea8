/** Samples as examples. */

import { expect, test } from 'vitest'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { openDraft } from '#servicestack/openapi/draft.ts'
import { readExample } from '#servicestack/openapi/read-example.ts'
import { harbour } from '../model/harbour.ts'

const draft = openDraft(harbour)
const vessel: TypeReference = { kind: 'named', name: 'Vessel' }
const read = (body: string, type: TypeReference) => readExample(draft, 'jsv', body, type)

test('values take the types of their members, and unknown members are left out', () => {
  const body =
    '{\n\tkind: Tug,\n\tlengthM: 0.5,\n\tnotes: \n\t{\n\t\tString: String\n\t},\n\tghost: 1,\n\tkey: String\n}'
  expect(read(body, vessel)).toEqual({ kind: 'Tug', lengthM: 0.5, notes: { String: 'String' }, key: 'String' })
})

test('booleans are read in the casing of .NET', () => {
  expect(
    read('[\n\tTrue,\n\tFalse,\n\tmaybe\n]', { kind: 'list', items: { kind: 'scalar', scalar: 'boolean' } }),
  ).toEqual([true, false])
})

test('an answered class that was cut short is no example of it', () => {
  expect(read('{\n\tkind: Bulk,\n\tlengthM: 0,\n\ttugs: \n\t[\n\t\t{\n\t\t\t\n\t\t}\n\t]\n}', vessel)).toEqual({
    kind: 'Bulk',
    lengthM: 0,
    tugs: [],
  })
  expect(read('{}', vessel)).toBeUndefined()
})

test('a request that was cut short still is, for a client may leave anything out', () => {
  expect(read('{\n\tvesselKey: String\n}', { kind: 'named', name: 'DockVessel' })).toEqual({ vesselKey: 'String' })
})

test.each<{ name: string; body: string; type: TypeReference }>([
  { name: 'a number for an enum', body: '0', type: { kind: 'named', name: 'VesselKind' } },
  { name: 'a word for a number', body: 'many', type: { kind: 'scalar', scalar: 'number' } },
  { name: 'a word of JavaScript for a boolean', body: 'constructor', type: { kind: 'scalar', scalar: 'boolean' } },
  { name: 'an object for a text', body: '{}', type: { kind: 'scalar', scalar: 'string' } },
  { name: 'a text for a list', body: 'String', type: { kind: 'list', items: vessel } },
  { name: 'a text for a dictionary', body: 'String', type: { kind: 'dictionary', values: vessel } },
  { name: 'a text for a class', body: 'String', type: vessel },
  { name: 'a broken sample', body: '{', type: vessel },
  { name: 'a type that is not there', body: '{}', type: { kind: 'named', name: 'Ghost' } },
])('$name is no example', ({ body, type }) => {
  expect(read(body, type)).toBeUndefined()
})
