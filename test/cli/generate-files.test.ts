/** The texts of the generated files. */

import { expect, test } from 'vitest'
import { generateFiles } from '#cli/generate-files.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { harbour } from '../servicestack/model/harbour.ts'

const destination = { name: 'harbour-desk', openapi: '/somewhere/contract.yaml', out: '/somewhere/generated' }
const files = await generateFiles(harbour, destination)
const textOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.text ?? ''

test('there is a contract, its types and its model', () => {
  expect(files.map(({ path }) => path)).toEqual([
    '/somewhere/contract.yaml',
    '/somewhere/generated/harbour-desk.types.ts',
    '/somewhere/generated/harbour-desk.model.ts',
  ])
})

test('the contract holds the model', () => {
  expect(readOpenApi(parseOpenApi(textOf('contract.yaml')))).toStrictEqual(harbour)
})

test('the types are those of openapi-typescript', () => {
  expect(textOf('types.ts')).toMatch(/^\/\*\* .* generated from contract.yaml by `npm run generate`; .* \*\/\n/)
  expect(textOf('types.ts')).toContain('post: operations["DockVessel"]')
  expect(textOf('types.ts')).toContain('like?: components["schemas"]["Vessel"] | null;')
})

test('the model is data under its own name', () => {
  expect(textOf('model.ts')).toMatch(/^\/\*\* The model of Harbour Desk, generated from contract.yaml by /)
  const [, data = ''] = textOf('model.ts').split('export const harbourDeskModel: ServiceModel = ')
  expect(JSON.parse(data)).toEqual(harbour)
})

test('neither the place nor the time leaves a trace', async () => {
  expect(files.some(({ text }) => text.includes('/somewhere'))).toBe(false)
  expect(await generateFiles(harbour, destination)).toEqual(files)
})
