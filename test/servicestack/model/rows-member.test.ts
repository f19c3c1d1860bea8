import { expect, test } from 'vitest'
import type { ClassType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import { frameworkModel } from '#servicestack/model/framework-model.ts'
import { rowsMember } from '#servicestack/model/rows-member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { contractModel } from '../csv/contract-model.ts'

function found(name: string, model: ServiceModel = contractModel): readonly [string, boolean] | undefined {
  const type = findType(model, name)
  // the names are those of classes
  const rows = rowsMember(type as ClassType, model)
  return rows && [rows.member.name, rows.areItems]
}

test.each([
  { name: 'Found', want: ['items', true], why: 'its first list' },
  { name: 'Names', want: ['roles', true], why: 'a list before an object' },
  { name: 'Single', want: ['berth', false], why: 'its first object' },
  { name: 'Map', want: ['tags', true], why: 'a dictionary' },
  { name: 'Plain', want: undefined, why: 'nothing, for it has texts only' },
  { name: 'Refused', want: undefined, why: 'nothing, for its status does not count' },
  { name: 'Nest', want: undefined, why: 'nothing, for it is no data contract' },
])('the rows of $name are $why', ({ name, want }) => {
  expect(found(name)).toEqual(want)
})

test('the framework answers a sign-in with the roles', () => {
  expect(found('AuthenticateResponse', frameworkModel)).toEqual(['roles', true])
  expect(found('ErrorResponse', frameworkModel)).toBeUndefined()
})
