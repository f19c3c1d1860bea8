/** Opens the API that `understudy serve` is pointed at: a contract, or whatever an import can learn from. */

import { readFile } from 'node:fs/promises'
import type { Api } from '#mocks/engine/api.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { UsageError } from './usage-error.ts'

/** Returns a stand-in for what the files and folders describe together, or throws an error that names the file. */
export async function openApi(paths: readonly string[]): Promise<Api> {
  const contract = await readOwnContract(paths)
  return standIn(contract ?? (await learn(paths)))
}

/** One file that a contract was written to; any other document is for the import to understand. */
async function readOwnContract(paths: readonly string[]): Promise<ServiceModel | undefined> {
  const [path, ...others] = paths
  if (path === undefined || others.length > 0 || !/\.(ya?ml|json)$/i.test(path)) return undefined
  const text = await readText(path)
  if (!text.includes('x-servicestack')) return undefined
  try {
    return readOpenApi(parseOpenApi(text))
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error
    throw new UsageError(`${path} is no contract: ${error.message}`, { cause: error })
  }
}

async function learn(paths: readonly string[]): Promise<ServiceModel> {
  // the compiler behind the readers of source is heavy, and a contract needs none of them
  const { learnFiles } = await import('./learn.ts')
  return (await learnFiles(paths)).model
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UsageError(`Cannot read ${path}. Name a contract, or a folder or file of DTOs.`, { cause })
  }
}
