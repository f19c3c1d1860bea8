import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Captured } from '#cli/import/captured.ts'
import { withEarlier } from '#cli/import/with-earlier.ts'

const page = (operation: string) => `Harbour\n\n<back to all web services\n\n${operation}\n`

function captured(file: string, text: string): Captured {
  return { file, from: file, readAt: '', bytes: new TextEncoder().encode(text), text }
}

const folder = mkdtempSync(join(tmpdir(), 'understudy-pages-'))
writeFileSync(join(folder, 'a.txt'), page('A'))
writeFileSync(join(folder, 'b.txt'), page('B'))
writeFileSync(join(folder, 'types.metadata.json'), '{"operations":[]}')

test('a new page joins those that were imported earlier, and replaces its own older state', async () => {
  const all = await withEarlier(folder, [captured('a.txt', page('A, again')), captured('c.txt', page('C'))])
  expect(all.map(({ text }) => text)).toEqual([page('A, again'), page('C'), page('B')])
})

test('what an import has read joins whatever it is, what people put there only when it is a page', async () => {
  const saved = mkdtempSync(join(tmpdir(), 'understudy-saved-'))
  const metadata = '{"operations":[]}'
  for (const name of ['read.json', 'put.json']) writeFileSync(join(saved, name), metadata)
  writeFileSync(join(saved, 'sources.json'), JSON.stringify([{ file: 'read.json', sha256: '' }]))
  const all = await withEarlier(saved, [captured('a.txt', page('A'))])
  expect(all.map(({ file }) => file)).toEqual(['a.txt', 'read.json'])
})

test('a whole API stands alone', async () => {
  const metadata = captured('types.metadata.json', '{"operations":[]}')
  expect(await withEarlier(folder, [metadata])).toEqual([metadata])
})

test('where nothing was imported yet there is nothing to add', async () => {
  expect(await withEarlier(join(folder, 'nowhere'), [captured('a.txt', page('A'))])).toHaveLength(1)
})
