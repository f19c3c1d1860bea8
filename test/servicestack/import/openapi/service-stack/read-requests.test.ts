import { expect, test } from 'vitest'
import { readRequests } from '#servicestack/import/openapi/service-stack/read-requests.ts'
import { operationsOf, settlingOf } from './document.ts'

test('a request gets what only its parameters tell, other types stay', () => {
  const types = [
    { kind: 'class', name: 'Dock', members: [] },
    { kind: 'class', name: 'Ticket', members: [] },
  ] as const
  const told = operationsOf({ '/dock': { get: { parameters: [{ name: 'Deep', in: 'query', type: 'boolean' }] } } })
  const { types: read, notes } = readRequests(types, new Map([['Dock', told]]), settlingOf({}))
  expect(read[0]).toMatchObject({ members: [{ name: 'deep', nullable: true }] })
  expect(read[1]).toBe(types[1])
  expect(notes.map(({ code }) => code)).toEqual(['member-inferred'])
})
