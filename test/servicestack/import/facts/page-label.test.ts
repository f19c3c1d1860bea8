import { expect, test } from 'vitest'
import { openLedger } from '#servicestack/import/facts/ledger.ts'
import { pageLabel } from '#servicestack/import/facts/page-label.ts'
import { requestParameters } from '#servicestack/import/facts/request-parameters.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { ferry, operationOf, text } from './sample-model.ts'

interface Given {
  readonly member?: Partial<Member>
  readonly routes?: readonly Route[]
  readonly unknown?: ServiceModel['unknown']
}

/** What a page says of the only member of a request, and of one that it inherits. */
function labels({ member = {}, routes = [], unknown = [] }: Given) {
  const key: Member = { name: 'key', type: text, nullable: true, ...member }
  const types = [
    { kind: 'class', name: 'Base', members: [{ name: 'size', type: text, nullable: true }] },
    { kind: 'class', name: 'Ask', base: 'Base', members: [key] },
  ] as const
  const ledger = openLedger({ ...ferry, types, unknown })
  const operation = operationOf('Ask', { routes })
  return requestParameters(operation, ledger).parameters.map((one) => pageLabel(one, operation, ledger))
}

test.each<{ name: string; given: Given; want: string }>([
  { name: 'no route at all', given: {}, want: 'query' },
  { name: 'a place its author names', given: { member: { place: 'header' } }, want: 'header' },
  { name: 'a placeholder', given: { routes: [{ path: '/{KEY}', verbs: ['POST'] }] }, want: 'path' },
  { name: 'a PUT', given: { routes: [{ path: '/a', verbs: ['PUT'] }] }, want: 'body' },
  { name: 'a PATCH', given: { routes: [{ path: '/a', verbs: ['PATCH'] }] }, want: 'query' },
  { name: 'a route of all verbs', given: { routes: [{ path: '/a', verbs: [] }] }, want: 'query' },
])('with $name a page labels a member $want', ({ given, want }) => {
  expect(labels(given)[0]).toMatchObject({ pageLabel: want })
})

test.each<{ name: string; given: Given; want: boolean | undefined }>([
  { name: 'a member nobody asks for', given: {}, want: false },
  { name: 'a member its author asks for', given: { member: { isRequired: true } }, want: true },
  { name: 'a member a validator asks for', given: { member: { validators: ['NotEmpty'] } }, want: true },
  { name: 'a member that is validated otherwise', given: { member: { validators: ['Email'] } }, want: false },
  { name: 'a source that tells nothing of it', given: { unknown: ['required'] }, want: undefined },
])('a page says of $name: required $want', ({ given, want }) => {
  expect(labels(given)[0]?.['pageRequired']).toBe(want)
})

test('the table of an operation does not list what it inherits', () => {
  expect(labels({})[1]).toEqual({ pageLabel: null, pageRequired: null })
})
