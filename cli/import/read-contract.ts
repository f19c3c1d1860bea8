/** Reads the contract that a project has, and what its people have laid over it. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { readIfThere } from './read-if-there.ts'

/** Returns the model of a contract, or undefined when there is none yet. */
export async function readContract(path: string): Promise<ServiceModel | undefined> {
  const text = (await readIfThere(path))?.toString('utf8')
  if (text === undefined) return undefined
  const { parseOpenApi } = await import('#servicestack/openapi/openapi-text.ts')
  const { readOpenApi } = await import('#servicestack/openapi/read-openapi.ts')
  return readOpenApi(parseOpenApi(text))
}

/** Returns the merge patch beside a contract (`openapi.overrides.yaml`), or undefined when there is none. */
export async function readOverrides(path: string): Promise<unknown> {
  const file = path.replace(/(?:\.(?:ya?ml|json))?$/i, '.overrides.yaml')
  const text = (await readIfThere(file))?.toString('utf8')
  if (text === undefined) return undefined
  const { parseOpenApi } = await import('#servicestack/openapi/openapi-text.ts')
  // a file of comments alone holds nothing
  return parseOpenApi(text) ?? undefined
}
