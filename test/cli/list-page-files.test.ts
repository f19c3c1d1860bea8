/** Files and folders of pages. */

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { listPageFiles } from '#cli/list-page-files.ts'
import { UsageError } from '#cli/usage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-pages-'))

test('a folder gives its pages by name and nothing else, and tells its own name', async () => {
  for (const name of ['b.metadata.txt', 'a.metadata.txt', 'README.md']) writeFileSync(join(folder, name), '')
  expect(await listPageFiles(folder)).toEqual({
    paths: [join(folder, 'a.metadata.txt'), join(folder, 'b.metadata.txt')],
    folder: basename(folder),
  })
})

test('a file gives itself, whatever its name', async () => {
  expect(await listPageFiles('package.json')).toEqual({ paths: ['package.json'] })
})

test.each(['cli', 'nowhere'])('%s gives no page', async (path) => {
  await expect(listPageFiles(path)).rejects.toThrow(UsageError)
})
