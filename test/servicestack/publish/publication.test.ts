import { expect, test } from 'vitest'
import { interfaceNamespace, publication, simpleName } from '#servicestack/publish/publication.ts'
import { corpusPublication } from '../corpus-publication.ts'

test('types without a namespace get one that the title of the API makes', () => {
  const type = { kind: 'class', name: 'Door', members: [] } as const
  const published = publication({ title: 'My "Doors" */', operations: [], types: [type] })
  expect(published.find({ name: 'Door' })?.namespace).toBe('MyDoors.Api')
})

test('what an API declares itself wins over what ServiceStack declares', () => {
  const type = { kind: 'class', name: 'ResponseStatus', members: [] } as const
  const published = publication({ title: 'Own', operations: [], types: [type] })
  expect(published.find({ name: 'ResponseStatus' })).toMatchObject({ members: [], namespace: 'Own.Api' })
})

test('a request that no source declares is empty, and stays the same', () => {
  const published = corpusPublication('clinic')
  const nobody = { name: 'Nobody' }
  expect(published.requestOf(nobody).members).toEqual([])
  expect(published.requestOf(nobody)).toBe(published.requestOf(nobody))
})

test('a qualified name loses its namespace, and a marker has that of ServiceStack', () => {
  const clinic = corpusPublication('clinic')
  const slot = clinic.find({ name: 'ClinicQueue.Api.Rooms.Slot' })
  expect(slot && simpleName(slot)).toBe('Slot')
  expect(slot && interfaceNamespace('IGet', slot, clinic)).toBe('ServiceStack')
  expect(slot && interfaceNamespace('IDated', slot, clinic)).toBe('ClinicQueue.Api')
})
