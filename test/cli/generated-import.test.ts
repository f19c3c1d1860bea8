/** How generated code names the types of a model. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { generatedImport } from '#cli/generated-import.ts'
import packageJson from '#package.json' with { type: 'json' }

const source = '#servicestack/model/service-model.ts'
const entry = 'servicestack-understudy/model'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-import-'))
})

test.each(['.', 'generated', 'generated/not/there/yet'])('inside this package, %s imports the source', async (out) => {
  expect(await generatedImport(out)).toBe(source)
})

test.each([
  { name: 'a project', manifest: '{"name":"harbour-desk"}' },
  { name: 'a project without a name', manifest: '{"private":true}' },
  { name: 'a project whose manifest is broken', manifest: '{' },
  { name: 'a project whose manifest is null', manifest: 'null' },
])('inside $name the public entry is imported', async ({ manifest }) => {
  writeFileSync(join(folder, 'package.json'), manifest)
  expect(await generatedImport(join(folder, 'source/generated'))).toBe(entry)
})

test('where there is no package at all the public entry is imported', async () => {
  expect(await generatedImport(folder)).toBe(entry)
})

test('the nearest package decides', async () => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: packageJson.name }))
  expect(await generatedImport(join(folder, 'generated'))).toBe(source)
  mkdirSync(join(folder, 'example'))
  writeFileSync(join(folder, 'example/package.json'), '{"name":"example"}')
  expect(await generatedImport(join(folder, 'example/generated'))).toBe(entry)
})

test('the public entry is one that the package exports', () => {
  expect(packageJson.exports).toHaveProperty(['./model'])
})
