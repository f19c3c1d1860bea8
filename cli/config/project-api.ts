/** Makes an API that can be stood in for of what a project has: its contract, its behaviours, its users. */

import type { Api } from '#mocks/engine/api.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import { createUsers } from '#mocks/world/users.ts'
import { readContract } from '../import/read-contract.ts'
import { UsageError } from '../usage-error.ts'
import type { Project } from './load-config.ts'

/** Returns the API; what the project has written wins over what its shapes make plain. */
export async function projectApi({ config, openapi }: Project): Promise<Api> {
  const model = await readContract(openapi)
  if (model === undefined) {
    throw new UsageError(`There is no ${openapi}. Run understudy import to write it.`)
  }
  const api = standIn(model)
  const { behaviours = [], services = [], users } = config
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
    createWorld(beginning) {
      const world = api.createWorld(beginning)
      return users === undefined ? world : { ...world, users: createUsers(users) }
    },
  }
}
