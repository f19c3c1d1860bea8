/** The response type that a sample spells. */

import { expect, test } from 'vitest'
import { findResponse } from '#servicestack/import/find-response.ts'
import { indexDeclarations } from '#servicestack/import/typescript/index-declarations.ts'
import { splitLines } from '#servicestack/import/page-line.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'
import { readSampleBody } from '#servicestack/model/read-sample-body.ts'

const { index } = indexDeclarations(
  readDtos(
    splitLines(`export class Stamped { key: string }
export class Crumb { id: string; name: string }
export class Vessel extends Stamped { name: string; crumbs: Crumb[] }
export class Berth { id: string; name: string }
export class GetVessel { pilot: string }
export class Ping { pilot: string }
export class Done { }
export enum Colour { Red }`),
  ),
)

const find = (sample: unknown) => {
  const tree = readSampleBody('json', JSON.stringify(sample))
  return tree === undefined ? undefined : findResponse(index, tree, 'GetVessel')
}
const named = (name: string) => ({ kind: 'named', name, typeArguments: [] })

test.each([
  { name: 'own members first, inherited last', sample: { name: '', crumbs: [], key: '' }, want: 'Vessel', fit: 'same' },
  {
    name: 'the same members in another order',
    sample: { key: '', name: '', crumbs: [] },
    want: 'Vessel',
    fit: 'reordered',
  },
  { name: 'a class of which the sample fills a part', sample: { crumbs: [] }, want: 'Vessel', fit: 'wider' },
  { name: 'no members at all', sample: {}, want: 'Done', fit: 'same' },
  {
    name: 'a class that no other holds, before one that is held',
    sample: { id: '', name: '' },
    want: 'Berth',
    fit: 'same',
  },
  { name: 'another class before the request DTO', sample: { pilot: '' }, want: 'Ping', fit: 'same' },
])('$name: $want', ({ sample, want, fit }) => {
  expect(find(sample)).toEqual({ type: named(want), name: want, rivals: [], fit })
})

test('a list, a dictionary and scalars are told by their shape', () => {
  expect(find([{ key: '' }])?.type).toEqual({ kind: 'list', items: named('Stamped') })
  expect(find({ String: [{ key: '' }] })?.type).toEqual({
    kind: 'dictionary',
    values: { kind: 'list', items: named('Stamped') },
  })
  expect(find('String')?.type).toEqual({ kind: 'scalar', scalar: 'string' })
  expect(find(0.5)?.type).toEqual({ kind: 'scalar', scalar: 'number' })
  expect(find(false)?.type).toEqual({ kind: 'scalar', scalar: 'boolean' })
})

test('what no class spells is not found', () => {
  expect(find({ ghost: '' })).toBeUndefined()
  expect(find([])).toBeUndefined()
  expect(find({ String: { ghost: '' } })).toBeUndefined()
})

test('classes that fit equally well are rivals, and the first printed one wins', () => {
  const twins = indexDeclarations(
    readDtos(splitLines('export class A { id: string }\nexport class B { id: string }')),
  ).index
  const tree = { kind: 'object', members: [{ name: 'id', value: { kind: 'text', text: '' } }] } as const
  expect(findResponse(twins, tree, 'C')).toMatchObject({ name: 'A', rivals: ['B'] })
})
