import { expect, test } from 'vitest'
import { createInvention } from '#mocks/world/invention.ts'
import { Origin } from '#mocks/world/origin.ts'

function planted() {
  const origin = new Origin({ seed: 1, startedAt: 0, scenario: 'twoCalls', invent: createInvention(1) })
  origin.plant('calls', 'C1', () => ({ id: 'C1' }))
  origin.plant('calls', 'C2', () => ({ id: 'C2' }), 30)
  origin.plant('calls', 'C3', () => ({ id: 'C3' }), 20)
  return origin
}

test('an entity grows once, frozen', () => {
  const origin = planted()
  const [first, second] = [origin.get('calls', 'C1'), origin.get('calls', 'C1')]
  expect([first === second, Object.isFrozen(first)]).toEqual([true, true])
})

test('what was not planted is not there, whatever it is called', () => {
  const origin = planted()
  expect([origin.get('calls', '__proto__'), origin.get('people', 'C1'), origin.has('calls', 'C9')]).toEqual([
    undefined,
    undefined,
    false,
  ])
  expect([[...origin.names], [...origin.ids('calls')], [...origin.ids('people')]]).toEqual([
    ['calls'],
    ['C1', 'C2', 'C3'],
    [],
  ])
})

test('the first timer is known before anything has grown', () => {
  const origin = planted()
  expect([origin.firstDue, origin.dues.length]).toEqual([20, 2])
})

test('a sealed origin takes nothing more, and says what to do', () => {
  const origin = planted()
  origin.seal()
  expect(() => origin.plant('calls', 'C4', () => ({}))).toThrow('Plant in a scenario, or change the collection.')
})
