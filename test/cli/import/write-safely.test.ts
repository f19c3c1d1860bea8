import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeSafely } from '#cli/import/write-safely.ts'

test('a file is written whole, its folders too, and no draft is left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-write-'))
  const path = join(folder, 'a/b/c.txt')
  await writeSafely(path, 'first')
  await writeSafely(path, new TextEncoder().encode('second'))
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt'])
})
