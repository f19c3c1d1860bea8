import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { couldBeSource, readFiles } from '#cli/import/read-files.ts'
import { UsageError } from '#cli/usage-error.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-files-'))
})

const at = (path: string) => join(folder, path)
const read = (...paths: string[]) => readFiles(paths, () => new Date(0))

test('a folder stands for its files, but for notes and lists', async () => {
  for (const name of ['b.txt', 'a.json', 'README.md', 'sources.json', '.hidden']) writeFileSync(at(name), name)
  mkdirSync(at('deeper'))
  expect((await read(folder)).map(({ text, readAt }) => [text, readAt])).toEqual([
    ['a.json', '1970-01-01T00:00:00.000Z'],
    ['b.txt', '1970-01-01T00:00:00.000Z'],
  ])
})

test('files of one name are all kept, once each, in whatever order they are named', async () => {
  mkdirSync(at('one'))
  mkdirSync(at('two'))
  writeFileSync(at('PAGE.txt'), '3')
  writeFileSync(at('one/page.txt'), '1')
  writeFileSync(at('two/page.txt'), '2')
  const files = await read(at('two/page.txt'), at('one/page.txt'), at('one/page.txt'), at('PAGE.txt'))
  expect(files.map(({ file, text }) => [file, text])).toEqual([
    ['PAGE.txt', '3'],
    ['page-2.txt', '1'],
    ['page-3.txt', '2'],
  ])
})

test.each([
  { name: 'a path where nothing is', path: 'nowhere', says: 'Cannot read' },
  { name: 'an empty folder', path: '.', says: 'holds no file to import' },
])('$name is a mistake', async ({ path, says }) => {
  await expect(read(at(path))).rejects.toThrow(UsageError)
  await expect(read(at(path))).rejects.toThrow(says)
})

test('a file of 200 MB is refused before it is read', async () => {
  writeFileSync(at('huge.json'), '')
  truncateSync(at('huge.json'), 200 * 1024 * 1024)
  await expect(read(at('huge.json'))).rejects.toThrow(
    'holds more than 64 MB, and no source of an API is larger than that',
  )
})

test('copies of editors and drafts of files are no sources', () => {
  expect(['a.txt~', '.a.swp', 'a.md', 'a.txt.12.draft', 'a.txt'].filter(couldBeSource)).toEqual(['a.txt'])
})
