/** Finds a scenario by its name. */

import type { NamedScenario, Scenario } from './world.ts'
import { WorldError } from './world-error.ts'

/** Returns the scenario of this name, or the first one where none is named; throws a `WorldError` that lists what there is. */
export function chooseScenario(
  scenarios: Readonly<Record<string, Scenario>>,
  name: string | undefined = Object.keys(scenarios)[0],
): NamedScenario {
  const plant = name !== undefined && Object.hasOwn(scenarios, name) ? scenarios[name] : undefined
  if (name !== undefined && plant !== undefined) return { name, plant }
  const known = Object.keys(scenarios).join(', ') || 'none'
  throw new WorldError('unknown-scenario', `There is no scenario ${JSON.stringify(name)} here. There are: ${known}.`)
}
