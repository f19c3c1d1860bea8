import { expect, test } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { scenarios } from '#mocks/evo-voice/scenarios.ts'

const beginning = { seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z') }

test('a world begins with every state, or with the scenario that is named', () => {
  expect(evoVoice.createWorld(beginning).scenario).toBe('everyState')
  const queue = evoVoice.createWorld({ ...beginning, scenario: 'busyQueue' })
  expect([queue.scenario, queue.collection('sessions').ids().length]).toEqual(['busyQueue', 60])
  expect(evoVoice.scenarios).toBe(scenarios)
})

test('a scenario that is not there is refused, and those that are get listed', () => {
  expect(() => evoVoice.createWorld({ ...beginning, scenario: 'bussyQueue' })).toThrow(
    'There is no scenario "bussyQueue" here. There are: everyState, quietDesk, ',
  )
})

test('the same seed gives the same world, another seed another', () => {
  const sessions = (seed: number) =>
    evoVoice
      .createWorld({ ...beginning, seed })
      .collection('sessions')
      .all()
  expect(sessions(3)).toEqual(sessions(3))
  expect(sessions(3)).not.toEqual(sessions(4))
})

test('what is due happens when its time has come', () => {
  const world = evoVoice.createWorld({ ...beginning, scenario: 'ringing' })
  world.clock.step(30_000)
  expect(new Set(world.journal.events().map(({ what }) => what))).toEqual(new Set(['ring-timeout']))
})

test('every operation of the contract is told by a behaviour or a service, and by one of them only', () => {
  const told = [...evoVoice.behaviours, ...(evoVoice.services ?? [])].map(({ operation }) => operation)
  expect(told.toSorted()).toEqual(evoVoice.model.operations.map(({ name }) => name).toSorted())
})
