import { expect, test } from 'vitest'
import { describeType } from '#servicestack/publish/describe-type.ts'
import { corpusPublication } from '../corpus-publication.ts'

const clinic = corpusPublication('clinic')

test.each([
  ['Days', { isEnumInt: true, enumNames: ['Mon', 'Tue', 'Wed', 'Weekend'], enumValues: ['1', '2', '4', '96'] }],
  [
    'Device',
    { enumNames: ['Web', 'iOS', 'ATM', 'EMail', 'Unknown'], enumMemberValues: ['Web', 'iOS', 'ATM', 'e-mail', ''] },
  ],
  ['Struct', { inherits: { name: 'Dictionary`2', genericArgs: ['String', 'Value'] } }],
  ['IDated', { isInterface: true, isAbstract: true }],
  ['Inner', { isNested: true }],
  ['Outer', { innerTypes: [{ name: 'Inner', namespace: 'ClinicQueue.Api' }] }],
  ['SearchResult', { name: 'SearchResult`2', genericArgs: ['TRow', 'TSum'], isGenericTypeDef: true }],
  ['ClinicQueue.Api.Rooms.Slot', { name: 'Slot', namespace: 'ClinicQueue.Api.Rooms' }],
  ['QueueTicket', { dataContract: { name: 'visit_ticket' } }],
])('%s is described as its server does', (name, want) => {
  const type = clinic.find({ name })
  expect(type && describeType(type, clinic)).toMatchObject(want)
})
