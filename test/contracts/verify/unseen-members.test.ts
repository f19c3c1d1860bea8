import { expect, test } from 'vitest'
import { unseenMembers } from '#contracts/verify/unseen-members.ts'
import { contract } from '../sample.ts'

test('every member that the response can hold is unseen at first, inherited ones in the class that inherits them', () => {
  const unseen = unseenMembers(contract, [])
  expect(unseen).toEqual(expect.arrayContaining(['SessionInfo.callState', 'SessionInfo.id', 'SessionMemberInfo.muted']))
  expect(unseen.filter((member) => /^(EntityInfo|HoldSession)\./.test(member))).toEqual([])
  expect(new Set(unseen).size).toBe(unseen.length)
})

test('what was seen is not listed', () => {
  const before = unseenMembers(contract, [])
  const after = unseenMembers(contract, ['SessionInfo.id', 'SessionLogInfo.date'])
  expect(before.filter((member) => !after.includes(member))).toEqual(['SessionInfo.id', 'SessionLogInfo.date'])
})

test('an operation without a response has no members to see', () => {
  const { response: _, ...operation } = contract.operation
  expect(unseenMembers({ ...contract, operation }, [])).toEqual([])
})
