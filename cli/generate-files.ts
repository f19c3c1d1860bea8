/** Makes the texts of all generated files from a model. */

import { basename, join } from 'node:path'
import openapiTypescript, { astToString } from 'openapi-typescript'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { parseOpenApi, stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { kebabCase } from './kebab-case.ts'

/** A file as it should be. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** Where the files go, the API's name in kebab-case, and what generated code imports the types of a model from. */
export interface Destination {
  readonly name: string
  readonly openapi: string
  readonly out: string
  readonly modelModule: string
}

/** Returns the contract, and the code that is generated from the contract's text alone. */
export async function generateFiles(
  model: ServiceModel,
  { name, openapi, out, modelModule }: Destination,
): Promise<readonly GeneratedFile[]> {
  const contract = stringifyOpenApi(writeOpenApi(model))
  const madeFrom = `generated from ${inComment(basename(openapi))} by \`understudy generate\`; not edited by hand.`
  return [
    { path: openapi, text: contract },
    { path: join(out, `${name}.types.ts`), text: await writeTypes(contract, madeFrom) },
    { path: join(out, `${name}.model.ts`), text: writeModel(contract, { name, madeFrom, modelModule }) },
  ]
}

async function writeTypes(contract: string, madeFrom: string): Promise<string> {
  const types = astToString(await openapiTypescript(contract))
  return `/** The TypeScript types of the API, ${madeFrom} */\n\n${types}`
}

interface ModelFile {
  readonly name: string
  readonly madeFrom: string
  readonly modelModule: string
}

function writeModel(contract: string, { name, madeFrom, modelModule }: ModelFile): string {
  const model = readOpenApi(parseOpenApi(contract))
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

/** A text that somebody else chose may neither end the comment that it stands in nor break its line. */
function inComment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')
}
