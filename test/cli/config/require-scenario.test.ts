import { expect, test } from 'vitest'
import { requireScenario } from '#cli/config/require-scenario.ts'
import { UsageError } from '#cli/usage-error.ts'

const scenarios = { quietDesk: () => {}, busyQueue: () => {} }

test('a scenario that is there is let through', () => {
  expect(() => requireScenario('busyQueue', scenarios, '--scenario')).not.toThrow()
})

test.each([
  { name: 'bussyQueue', scenarios, says: '--scenario "bussyQueue" is no scenario. Choose quietDesk, busyQueue.' },
  { name: 'toString', scenarios, says: '--scenario "toString" is no scenario. Choose quietDesk, busyQueue.' },
  {
    name: 'any',
    scenarios: undefined,
    says: '--scenario "any" is no scenario. There are none: write one into scenarios/.',
  },
])('$name is refused: $says', ({ name, scenarios, says }) => {
  expect(() => requireScenario(name, scenarios, '--scenario')).toThrow(UsageError)
  expect(() => requireScenario(name, scenarios, '--scenario')).toThrow(says)
})
