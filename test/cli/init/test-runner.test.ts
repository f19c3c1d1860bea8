import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testRunner } from '#cli/init/test-runner.ts'

test.each([
  ['{ "devDependencies": { "vitest": "4.1.12" } }', 'vitest'],
  ['{ "dependencies": { "vitest": "4.1.12" } }', 'vitest'],
  ['{ "devDependencies": { "jest": "30.0.0" } }', 'node'],
  ['{}', 'node'],
  ['{ broken', 'node'],
  [undefined, 'node'],
])('a package.json of %s has its tests run by %s', (text, runner) => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-runner-'))
  if (text !== undefined) writeFileSync(join(folder, 'package.json'), text)
  expect(testRunner(folder)).toBe(runner)
})
