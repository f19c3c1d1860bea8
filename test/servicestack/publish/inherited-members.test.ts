import { expect, test } from 'vitest'
import { inheritedMembers } from '#servicestack/publish/inherited-members.ts'
import { publication } from '#servicestack/publish/publication.ts'
import { corpusPublication } from '../corpus-publication.ts'

test("a class has its own members first and then its bases'", () => {
  const harbour = corpusPublication('harbour')
  const names = inheritedMembers(harbour.requestOf({ name: 'Vessel' }), harbour).map(({ name }) => name)
  expect(names.slice(-4)).toEqual(['touchedBy', 'touchedOn', 'key', 'writtenOn'])
})

test('classes that inherit from each other end', () => {
  const one = { kind: 'class', name: 'One', base: 'Two', members: [] } as const
  const ring = publication({ title: 'Ring', operations: [], types: [one, { ...one, name: 'Two', base: 'One' }] })
  expect(inheritedMembers(one, ring)).toEqual([])
})
