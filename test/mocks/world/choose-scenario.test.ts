import { expect, test } from 'vitest'
import { chooseScenario } from '#mocks/world/choose-scenario.ts'

const scenarios = { quiet: () => {}, busy: () => {} }

test('a scenario is found by its name, and the first one where none is named', () => {
  expect(chooseScenario(scenarios, 'busy')).toEqual({ name: 'busy', plant: scenarios.busy })
  expect(chooseScenario(scenarios)).toEqual({ name: 'quiet', plant: scenarios.quiet })
})

test.each([{ name: 'loud' }, { name: 'toString' }, { name: '' }])(
  '"$name" is no scenario, and those that are get listed',
  ({ name }) => {
    expect(() => chooseScenario(scenarios, name)).toThrow(
      `There is no scenario "${name}" here. There are: quiet, busy.`,
    )
  },
)

test('where there are none, none is the first', () => {
  expect(() => chooseScenario({})).toThrow('There are: none.')
})
