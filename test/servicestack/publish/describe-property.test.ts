import { expect, test } from 'vitest'
import { describeAttribute, describeProperty } from '#servicestack/publish/describe-property.ts'
import { corpusPublication } from '../corpus-publication.ts'

const clinic = corpusPublication('clinic')

function described(type: string, member: string): unknown {
  const owner = clinic.find({ name: type })
  const found = owner?.kind === 'class' ? owner.members.find(({ name }) => name === member) : undefined
  if (owner?.kind !== 'class' || found === undefined) throw new Error(`no ${type}.${member}`)
  return JSON.parse(JSON.stringify(describeProperty(found, owner, clinic)))
}

test('a nullable enum is a Nullable of an enum', () => {
  expect(described('GetQueue', 'Via')).toEqual({
    name: 'Via',
    type: 'Nullable`1',
    namespace: 'System',
    isValueType: true,
    isEnum: true,
    genericArgs: ['Device'],
  })
})

test('a member that its contract renames keeps its C# name', () => {
  expect(described('CheckIn', 'dob')).toMatchObject({ name: 'BirthDate', dataMember: { name: 'dob', order: 4 } })
})

test('arguments of attributes are text with a type', () => {
  expect(describeAttribute({ name: 'DataMember', args: [['IsRequired', true]] })).toMatchObject({
    args: [{ name: 'IsRequired', type: 'Boolean', isValueType: true, value: 'true' }],
  })
})
