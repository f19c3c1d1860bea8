/** Refuses names of scenarios that are not there. */

import type { Scenario } from '#mocks/world/world.ts'
import { UsageError } from '../usage-error.ts'

/** Throws a usage error that says where the name was read, unless it is that of one of the scenarios. */
export function requireScenario(
  name: string,
  scenarios: Readonly<Record<string, Scenario>> | undefined = {},
  where: string,
): void {
  if (Object.hasOwn(scenarios, name)) return
  const known = Object.keys(scenarios)
  const advice = known.length === 0 ? 'There are none: write one into scenarios/.' : `Choose ${known.join(', ')}.`
  throw new UsageError(`${where} ${JSON.stringify(name)} is no scenario. ${advice}`)
}
