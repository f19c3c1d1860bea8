/** The texts of the generated files. */

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateFiles } from '#cli/generate-files.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { harbour } from '../servicestack/model/harbour.ts'

const destination = {
  name: 'harbour-desk',
  openapi: '/somewhere/contract.yaml',
  out: '/somewhere/generated',
  modelModule: 'some-package/model',
}
const { files } = await generateFiles(harbour, destination)
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
  expect(textOf('types.ts')).toMatch(/^\/\*\* .* generated from contract.yaml by `understudy generate`; .* \*\/\n/)
  expect(textOf('types.ts')).toContain('post: operations["DockVessel"]')
  expect(textOf('types.ts')).toContain('like?: components["schemas"]["Vessel"] | null;')
})

test('the model is data under its own name', () => {
  expect(textOf('model.ts')).toMatch(/^\/\*\* The model of Harbour Desk, generated from contract.yaml by /)
  const [, data = ''] = textOf('model.ts').split('export const harbourDeskModel: ServiceModel = ')
  expect(JSON.parse(data)).toEqual(harbour)
})

test('the model takes its type from where it is told', () => {
  expect(textOf('model.ts').match(/^import .*$/gm)).toEqual(["import type { ServiceModel } from 'some-package/model'"])
})

test('what a page says is text, and never becomes code', async () => {
  const evil = 'Evil */ globalThis.pwned = 1 /*\n*/ globalThis.pwned = 2 /*\u2028'
  const [operation, ...others] = harbour.operations
  if (operation === undefined) throw new Error('the model has operations')
  const model = { ...harbour, title: evil, operations: [{ ...operation, description: evil }, ...others] }
  const out = mkdtempSync(join(tmpdir(), 'understudy-evil-'))
  const openapi = join(out, 'evil\n globalThis.pwned = 3 *.yaml')
  for (const { path, text } of (await generateFiles(model, { ...destination, openapi, out })).files) {
    if (!path.endsWith('.ts')) continue
    writeFileSync(path, text)
    expect(text.split('\n')[0]).toMatch(/^\/\*\* The [^\n]*; not edited by hand\. \*\/$/)
    const module: object = await import(path)
    expect({ ...module }).toEqual(path.endsWith('model.ts') ? { harbourDeskModel: model } : {})
  }
  expect(globalThis).not.toHaveProperty('pwned')
})

test.each([
  { name: 'harbour-desk', variable: 'harbourDeskModel' },
  { name: 'x = alert(1); y', variable: 'xAlert1YModel' },
  { name: '3d', variable: 'api3dModel' },
])('the model of $name is called $variable', async ({ name, variable }) => {
  const {
    files: [, , model],
  } = await generateFiles(harbour, { ...destination, name })
  expect(model?.text).toContain(`\nexport const ${variable}: ServiceModel = {\n`)
})

test('neither the place nor the time leaves a trace', async () => {
  expect(files.some(({ text }) => text.includes('/somewhere'))).toBe(false)
  expect((await generateFiles(harbour, destination)).files).toEqual(files)
})

test.each([
  {
    overrides: { paths: 5 },
    says: 'The overrides beside the contract make it wrong at /paths: an object was expected.',
  },
  {
    overrides: { components: { schemas: { Vessel: { properties: { like: { $ref: '#/components/schemas/Nope' } } } } } },
    says: '#/components/schemas/Nope is not in the document. Mend them there',
  },
  { overrides: 'a text', says: 'The overrides beside the contract are no object.' },
])('overrides that make no contract are blamed: $says', async ({ overrides, says }) => {
  await expect(generateFiles(harbour, { ...destination, overrides })).rejects.toThrow(says)
})

test('overrides that name what is not published are told', async () => {
  const overrides = { components: { schemas: { Vesel: { type: 'object', description: 'A ship' } } } }
  expect((await generateFiles(harbour, { ...destination, overrides })).strayed).toEqual(['/components/schemas/Vesel'])
})
