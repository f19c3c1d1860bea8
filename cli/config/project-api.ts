/** Makes an API that can be stood in for of what a project has: its contract, its behaviours, its users. */

import type { Api } from '#mocks/engine/api.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import { readContract } from '../import/read-contract.ts'
import { UsageError } from '../usage-error.ts'
import type { Project } from './load-config.ts'
import { loadScenarios } from './load-scenarios.ts'
import { requireScenario } from './require-scenario.ts'

/** Returns the API; what the project has written wins over what its shapes make plain. */
export async function projectApi({ config, openapi, scenarios: folder, file }: Project): Promise<Api> {
  const model = await readContract(openapi)
  if (model === undefined) {
    throw new UsageError(`There is no ${openapi}. Run understudy import to write it.`)
  }
  const { behaviours = [], services = [], users, scenario } = config
  const scenarios = await loadScenarios(folder)
  if (scenario !== undefined) requireScenario(scenario, { default: () => {}, ...scenarios }, `${file}: scenario`)
  const api = standIn(model, { users, scenarios, scenario })
  const unknown = [...behaviours, ...services].find(
    ({ operation }) => !model.operations.some(({ name }) => name === operation),
  )
  if (unknown !== undefined) {
    throw new UsageError(
      `${unknown.operation} has a behaviour, but the contract has no such operation. Was it renamed?`,
    )
  }
  const written = new Set(services.map(({ operation }) => operation))
  const others = api.services?.filter(({ operation }) => !written.has(operation)) ?? []
  return {
    ...api,
    name: config.name,
    behaviours,
    services: [...services, ...others],
  }
}
