import { expect, test } from 'vitest'
import { includeTypes } from '#servicestack/publish/include-types.ts'
import { corpusPublication } from '../corpus-publication.ts'

const harbour = corpusPublication('harbour')

function chosen(...names: readonly string[]): readonly string[] {
  return harbour.own.types.filter(includeTypes(names, harbour)).map(({ name }) => name)
}

test('a name brings along the response only', () => {
  expect(chosen('dockvessel').toSorted()).toEqual(['DockVessel', 'DockingTicket'])
  expect(chosen('GetTides').toSorted()).toEqual(['GetTides', 'TideEntry'])
})

test('a name with a star brings along all that it refers to', () => {
  expect(chosen('PatchVessel.*')).toEqual(expect.arrayContaining(['Vessel', 'Audited', 'Stamped', 'Flag']))
})

test('a name that nobody declares brings nothing', () => {
  expect(chosen('__proto__.*', 'Nobody')).toEqual([])
})
