import { expect, test } from 'vitest'
import { openToAll } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { preferredMethod } from '#servicestack/publish/preferred-method.ts'

const routes = (...verbs: string[]) => [{ path: '/x', verbs }]

const rows: { name: string; given: Partial<Operation>; markers: string[]; want: string }[] = [
  { name: 'what the operation says', given: { method: 'PUT' }, markers: ['IGet'], want: 'PUT' },
  { name: 'the verb of the marker', given: { routes: routes('POST') }, markers: ['IDelete'], want: 'DELETE' },
  { name: 'the verb of a one-verb route', given: { routes: routes('GET') }, markers: [], want: 'GET' },
  { name: 'the verb of the service', given: { serviceMethods: ['PATCH'] }, markers: [], want: 'PATCH' },
  { name: 'POST', given: { routes: routes('GET', 'POST'), serviceMethods: ['ANY'] }, markers: [], want: 'POST' },
]

test.each(rows)('clients call by $name', ({ given, markers, want }) => {
  expect(preferredMethod({ name: 'X', routes: [], access: openToAll, ...given }, markers)).toBe(want)
})
