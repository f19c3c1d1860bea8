import { expect, test } from 'vitest'
import { sameName } from '#mocks/inferred/same-name.ts'
import { membersOf } from './shop.ts'

const members = [...membersOf({ clinic_id: 'int', name: 'string' })].map((member) =>
  member.name === 'clinic_id' ? { ...member, property: 'ClinicId' } : member,
)

test.each([
  ['Name', 'name'],
  ['ClinicId', 'clinic_id'],
  ['CLINIC_ID', 'clinic_id'],
  ['constructor', undefined],
])('%s means %s', (name, found) => {
  expect(sameName(members, { name })?.name).toBe(found)
})
