import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { writeAll } from '#cli/import/write-all.ts'
import { UsageError } from '#cli/usage-error.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-write-'))
})

const at = (path: string) => join(folder, path)
const files = (...paths: string[]) => paths.map((path) => ({ path: at(path), content: `new ${path}` }))

test('all files are written, folders and all, and what is superfluous goes', async () => {
  writeFileSync(at('old.txt'), 'old')
  writeFileSync(at('b.txt'), 'old')
  await writeAll(files('a/a/a.txt', 'b.txt'), [at('old.txt'), at('gone.txt')])
  expect(readFileSync(at('a/a/a.txt'), 'utf8')).toBe('new a/a/a.txt')
  expect(readFileSync(at('b.txt'), 'utf8')).toBe('new b.txt')
  expect(readdirSync(folder).sort()).toEqual(['a', 'b.txt'])
})

test.each([
  {
    name: 'a folder is in the place of a file',
    spoil: () => mkdirSync(at('last.txt')),
    says: 'a folder is in its place. Move it away.',
  },
  {
    name: 'a file is in the place of a folder',
    spoil: () => writeFileSync(at('last.txt'), ''),
    path: 'last.txt/last.txt',
    says: 'a file is in the place of its folder. Move it away.',
  },
  { name: 'a name is too long', spoil: () => {}, path: 'x'.repeat(300), says: 'the name is too long.' },
  {
    name: 'another import is writing',
    spoil: () => writeFileSync(at('last.txt.draft'), ''),
    says: 'if none is running, delete that file. Nothing was written.',
  },
])('when $name, nothing is written at all', async ({ spoil, path = 'last.txt', says }) => {
  writeFileSync(at('first.txt'), 'old')
  spoil()
  const before = readdirSync(folder)
  const mistake = writeAll(files('first.txt', 'new/folder/second.txt', path), [at('first.txt')])
  await expect(mistake).rejects.toThrow(UsageError)
  await expect(mistake).rejects.toThrow(says)
  expect(readFileSync(at('first.txt'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(before)
  expect(existsSync(at('new'))).toBe(false)
})

test('nobody is kept from interrupting afterwards', async () => {
  const before = process.listenerCount('SIGINT')
  await writeAll(files('a.txt'))
  expect(process.listenerCount('SIGINT')).toBe(before)
})
