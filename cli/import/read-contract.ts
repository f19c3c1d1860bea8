/** Reads the contract that a project has, and what its people have laid over it. */

import { readFile } from 'node:fs/promises'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { isMissing } from './is-missing.ts'

/** Returns the model of a contract, or undefined when there is none yet. */
export async function readContract(path: string): Promise<ServiceModel | undefined> {
  const text = await readIfThere(path)
  if (text === undefined) return undefined
  const { parseOpenApi } = await import('#servicestack/openapi/openapi-text.ts')
  const { readOpenApi } = await import('#servicestack/openapi/read-openapi.ts')
  return readOpenApi(parseOpenApi(text))
}

/** Returns the merge patch beside a contract (`openapi.overrides.yaml`), or undefined when there is none. */
export async function readOverrides(path: string): Promise<unknown> {
  const text = await readIfThere(path.replace(/(?:\.(?:ya?ml|json))?$/i, '.overrides.yaml'))
  if (text === undefined) return undefined
  const { parseOpenApi } = await import('#servicestack/openapi/openapi-text.ts')
  // a file of comments alone holds nothing
  return parseOpenApi(text) ?? undefined
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
