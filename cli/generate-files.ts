/** Makes the texts of all generated files from a model. */

import { basename, join } from 'node:path'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { mergePatch } from '#servicestack/openapi/merge-patch.ts'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { strayedOverrides } from './import/strayed-overrides.ts'
import { inComment } from './in-comment.ts'
import { kebabCase } from './kebab-case.ts'
import { UsageError } from './usage-error.ts'
import { writeCheckedTypes, writeTypes } from './write-types.ts'

/** A file as it should be. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** All files, the contract first, and the model as the contract tells it. */
export interface Generated {
  readonly files: readonly GeneratedFile[]
  readonly model: ServiceModel
  /** Where the overrides name what the API does not publish, as JSON pointers. */
  readonly strayed: readonly string[]
}

/** Where the files go, the API's name in kebab-case, and what generated code imports the types of a model from. */
export interface Destination {
  readonly name: string
  readonly openapi: string
  readonly out: string
  readonly modelModule: string
  /** What people laid over the contract: a JSON merge patch. */
  readonly overrides?: unknown
}

/** Returns the contract, and the code that is generated from the contract alone. */
export async function generateFiles(
  model: ServiceModel,
  { name, openapi, out, modelModule, overrides }: Destination,
): Promise<Generated> {
  const written = writeOpenApi(model)
  const document = overrides === undefined ? written : layOver(written, overrides)
  // what its text would be parsed to again: test/laws holds the two to each other
  const told = overrides === undefined ? readOpenApi(document) : readLaidOver(document)
  const madeFrom = `generated from ${inComment(basename(openapi))} by \`understudy generate\`; not edited by hand.`
  const files = [
    { path: openapi, text: stringifyOpenApi(document) },
    { path: join(out, `${name}.types.ts`), text: await typesOf(document, overrides !== undefined, madeFrom) },
    { path: join(out, `${name}.model.ts`), text: writeModel(told, { name, madeFrom, modelModule }) },
  ]
  return { files, model: told, strayed: strayedOverrides(written, overrides) }
}

/** A patch that is no object would replace the whole contract. */
function layOver(document: object, overrides: unknown): object {
  const laid = mergePatch(document, overrides)
  if (typeof laid === 'object' && laid !== null && !Array.isArray(laid)) return laid
  throw new UsageError(
    'The overrides beside the contract are no object. Write members to change, as the contract has them.',
  )
}

/** What was written by our own writer is read by our own reader, so that only the overrides can be wrong. */
function readLaidOver(document: object): ServiceModel {
  try {
    return readOpenApi(document)
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error
    const place = error.pointer === '' ? 'its root' : error.pointer
    throw new UsageError(
      `The overrides beside the contract make it wrong at ${place}: ${error.why} Mend them there; null takes a member away.`,
      { cause: error },
    )
  }
}

async function typesOf(document: object, isLaidOver: boolean, madeFrom: string): Promise<string> {
  const types = isLaidOver ? await writeCheckedTypes(document) : writeTypes(document)
  return `/** The TypeScript types of the API, ${madeFrom} */\n\n${types}`
}

interface ModelFile {
  readonly name: string
  readonly madeFrom: string
  readonly modelModule: string
}

function writeModel(model: ServiceModel, { name, madeFrom, modelModule }: ModelFile): string {
  const title = inComment(model.title)
  const variable = `${kebabCase(name).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Model`
  return [
    `/** The model of ${title}, ${madeFrom} */`,
    '',
    `import type { ServiceModel } from '${modelModule}'`,
    '',
    `/** Everything that ${title} publishes about itself. */`,
    `export const ${variable}: ServiceModel = ${JSON.stringify(model, undefined, 2)}`,
    '',
  ].join('\n')
}
