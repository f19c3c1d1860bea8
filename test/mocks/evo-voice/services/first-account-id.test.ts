import { expect, test } from 'vitest'
import { firstAccountId } from '#mocks/evo-voice/services/first-account-id.ts'
import { personNamed } from './desk.ts'

test.each([
  { name: 'an agent', person: personNamed('agent'), want: 'AC100' },
  {
    name: 'somebody of AC200',
    person: { ...personNamed('agent'), details: { accountIds: ['AC200', 'AC100'] } },
    want: 'AC200',
  },
  {
    name: 'somebody of AC200, told as a text',
    person: { ...personNamed('agent'), details: { accountIds: 'AC200' } },
    want: 'AC200',
  },
  { name: 'somebody without accounts', person: personNamed('guest'), want: 'AC100' },
  { name: 'nobody', person: undefined, want: 'AC100' },
])('$name works for $want', ({ person, want }) => {
  expect(firstAccountId(person)).toBe(want)
})
