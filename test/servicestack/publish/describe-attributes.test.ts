import { expect, test } from 'vitest'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { dataMember, describeAttributes } from '#servicestack/publish/describe-attributes.ts'
import { corpusPublication } from '../corpus-publication.ts'

const member: Member = { name: 'no', property: 'No', type: { kind: 'scalar', scalar: 'int' }, nullable: false }
const owner: ClassType = { kind: 'class', name: 'Ticket', members: [] }
const contract: ClassType = { ...owner, dataContract: 'Ticket' }

test('a member of which nothing is said has no attributes', () => {
  expect(describeAttributes(member, owner)).toEqual([])
  expect(dataMember(member, owner, corpusPublication('harbour'))).toBeUndefined()
})

test('ApiMember says what documents say, and each validator stands alone', () => {
  const told: Member = {
    ...member,
    description: 'Number',
    place: 'path',
    isRequired: true,
    validators: ['GreaterThan(0)'],
  }
  expect(describeAttributes(told, owner)).toEqual([
    {
      name: 'ApiMember',
      args: [
        ['Description', 'Number'],
        ['IsRequired', true],
        ['ParameterType', 'path'],
      ],
    },
    { name: 'Validate', args: [['Validator', 'GreaterThan(0)']] },
  ])
})

test('in a data contract, what only the contract requires is required by its DataMember', () => {
  const told: Member = { ...member, name: 'ticket_no', order: 3, isRequired: true }
  expect(dataMember(told, contract, corpusPublication('harbour'))).toEqual([
    ['Name', 'ticket_no'],
    ['Order', 3],
    ['IsRequired', true],
  ])
  expect(describeAttributes(told, contract)).toEqual([])
})
