import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findConfig } from '#cli/config/find-config.ts'

test('a configuration is found by its name, TypeScript before JavaScript', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-find-'))
  expect(findConfig(folder)).toBeUndefined()
  writeFileSync(join(folder, 'understudy.config.mjs'), '')
  expect(findConfig(folder)).toBe(join(folder, 'understudy.config.mjs'))
  writeFileSync(join(folder, 'understudy.config.ts'), '')
  expect(findConfig(folder)).toBe(join(folder, 'understudy.config.ts'))
})
