import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { takenOffHold } from '#behaviour/evo-voice/taken-off-hold.ts'

function valuesFor(state: 'held' | 'connected'): readonly unknown[] {
  const before = lifeSample(state, 'call')
  return takenOffHold.map(({ member, becomes }) => [member, becomes({ before, request: {}, caller: '', now: '' })])
}

test('the holder, the queue and the reason are gone', () => {
  expect(valuesFor('held')).toEqual([
    ['holdReason', 'None'],
    ['heldByUserId', null],
    ['holdQueueName', null],
  ])
})

test('where there was none, nothing changes', () => {
  expect(valuesFor('connected')).toEqual([
    ['holdReason', 'None'],
    ['heldByUserId', undefined],
    ['holdQueueName', undefined],
  ])
})
