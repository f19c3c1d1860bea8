/** Makes the texts of all generated files from a model. */

import { basename, join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { parseOpenApi, stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'

/** A file as it should be. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** Where the files go, and the API's name in kebab-case. */
export interface Destination {
  readonly name: string
  readonly openapi: string
  readonly out: string
}

/** Returns the contract, and the code that is generated from the contract's text alone. */
export async function generateFiles(
  model: ServiceModel,
  { name, openapi, out }: Destination,
): Promise<readonly GeneratedFile[]> {
  const contract = stringifyOpenApi(writeOpenApi(model))
  const source = basename(openapi)
  return [
    { path: openapi, text: contract },
    { path: join(out, `${name}.types.ts`), text: await writeTypes(contract, source) },
    { path: join(out, `${name}.model.ts`), text: writeModel(contract, name, source) },
  ]
}

async function writeTypes(contract: string, source: string): Promise<string> {
  const types = astToString(await openapiTypescript(contract))
  return `/** The TypeScript types of the API, generated from ${source} by \`npm run generate\`; not edited by hand. */\n\n${types}`
}

function writeModel(contract: string, name: string, source: string): string {
  const model = readOpenApi(parseOpenApi(contract))
  const variable = `${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Model`
  return [
    `/** The model of ${model.title}, generated from ${source} by \`npm run generate\`; not edited by hand. */`,
    '',
    "import type { ServiceModel } from '#servicestack/model/service-model.ts'",
    '',
    `/** Everything that ${model.title} publishes about itself. */`,
    `export const ${variable}: ServiceModel = ${JSON.stringify(model, undefined, 2)}`,
    '',
  ].join('\n')
}
