import { expect, test } from 'vitest'
import { BehaviourError } from '#behaviour/behaviour-error.ts'

test('the error names the move, the member and the claim', () => {
  const error = new BehaviourError('Wrong.', {
    code: 'invariant',
    move: 'Hold',
    member: 'ended',
    claim: 'it ends once',
  })
  expect(error).toMatchObject({
    name: 'BehaviourError',
    message: 'Wrong.',
    code: 'invariant',
    move: 'Hold',
    member: 'ended',
    claim: 'it ends once',
  })
})

test('where a row is missing there is neither', () => {
  const { member, claim } = new BehaviourError('Wrong.', { code: 'no-row', move: 'Hold' })
  expect([member, claim]).toEqual([undefined, undefined])
})
