/** Pages on disk. */

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPageFile } from '#cli/read-page-file.ts'
import { UsageError } from '#cli/usage-error.ts'
import { ImportError } from '#servicestack/import/import-error.ts'

test('a captured page is read', async () => {
  const { model } = await readPageFile('dtos/evo-voice/hold-session.metadata.txt')
  expect(model.title).toBe('Evo Voice')
})

test('a page that cannot be read is named in the error', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'understudy-page-')), 'hold.txt')
  writeFileSync(file, 'nothing of the kind')
  const error = await readPageFile(file).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ImportError)
  expect(error).toMatchObject({ code: 'not-a-metadata-page', message: expect.stringContaining(`${file} at line 1`) })
})

test.each(['dtos/nowhere.txt', 'dtos'])('%s is no page', async (path) => {
  await expect(readPageFile(path)).rejects.toThrow(UsageError)
})
