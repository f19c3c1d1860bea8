import { expect, test } from 'vitest'
import { ancestry } from '#servicestack/import/facts/ancestry.ts'
import { openLedger } from '#servicestack/import/facts/ledger.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { ferry, int } from './sample-model.ts'

function lineOf(name: string, model: ServiceModel = ferry) {
  return ancestry(name, openLedger(model)).map(({ type, bindings }) => {
    const closed = [...bindings].map(([parameter, argument]) => `${parameter}=${writeTypeText(argument)}`)
    return [type.name, ...closed].join(' ')
  })
}

function classes(...types: readonly Omit<ClassType, 'kind' | 'members'>[]): ServiceModel {
  return { title: '', operations: [], types: types.map((type) => ({ kind: 'class', members: [], ...type })) }
}

test('a class comes before its base, which is closed with what the class says', () => {
  expect(lineOf('FindBoats')).toEqual(['FindBoats', 'Paged T=List<B.Slot>'])
})

test('what a base is closed with goes on to the base of that', () => {
  const model = classes(
    { name: 'C', base: 'B', baseArguments: [int] },
    { name: 'B', parameters: ['T'], base: 'A', baseArguments: [{ kind: 'list', items: { kind: 'named', name: 'T' } }] },
    { name: 'A', parameters: ['U'] },
  )
  expect(lineOf('C', model)).toEqual(['C', 'B T=int', 'A U=List<int>'])
})

test('a query of AutoQuery has the bases that no source declares', () => {
  const model = classes({ name: 'Q', base: 'QueryDb', baseArguments: [{ kind: 'named', name: 'Boat' }] })
  expect(lineOf('Q', model)).toEqual(['Q', 'QueryDb T=Boat', 'QueryBase'])
})

test('a line ends where a base is unknown or comes again', () => {
  expect(lineOf('A', classes({ name: 'A', base: 'Nobody' }))).toEqual(['A'])
  expect(lineOf('A', classes({ name: 'A', base: 'B' }, { name: 'B', base: 'A' }))).toEqual(['A', 'B'])
  expect(lineOf('State')).toEqual([])
})
