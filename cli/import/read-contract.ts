/** Reads the contract that a project has, and what its people have laid over it. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { UsageError } from '../usage-error.ts'
import { readText } from './read-text.ts'

/** Returns the model of a contract, or undefined when there is none yet. */
export async function readContract(path: string): Promise<ServiceModel | undefined> {
  const text = await readText(path)
  if (text === undefined || text.trim() === '') return undefined
  const { readOpenApi } = await import('#servicestack/openapi/read-openapi.ts')
  return await inFile(path, whatToDoWithContract, async () => readOpenApi(await parse(text)))
}

/** Returns the merge patch beside a contract (`openapi.overrides.yaml`), or undefined when there is none. */
export async function readOverrides(path: string): Promise<unknown> {
  const file = path.replace(/(?:\.(?:ya?ml|json))?$/i, '.overrides.yaml')
  const text = await readText(file)
  if (text === undefined) return undefined
  // a file of comments alone holds nothing
  return (await inFile(file, whatToDoWithOverrides, async () => await parse(text))) ?? undefined
}

const whatToDoWithContract = 'Bring it back as it was, or move it away and import again.'
const whatToDoWithOverrides = 'Mend it: it holds what the contract is to say instead, as the contract has it.'

async function parse(text: string): Promise<unknown> {
  const { parseOpenApi } = await import('#servicestack/openapi/openapi-text.ts')
  return parseOpenApi(text)
}

/** What reads documents knows neither their files nor what people did with them. */
async function inFile<Result>(path: string, whatToDo: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error
    const place = error.pointer === '' ? path : `${path} at ${error.pointer}`
    throw new UsageError(`Cannot read ${place}: ${error.why} ${whatToDo}`, { cause: error })
  }
}
