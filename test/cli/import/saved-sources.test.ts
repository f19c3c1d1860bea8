import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAsRead, readSavedSources, savedSource } from '#cli/import/saved-sources.ts'

const captured = { file: 'a.txt', from: 'https://host/a.txt', readAt: '2026-01-02T03:04:05.000Z', text: '' }
const line = (text: string) => savedSource({ ...captured, bytes: Buffer.from(text) })

test.each([
  { read: 'a\nb', there: 'a\nb', want: true },
  { read: 'a\nb', there: 'a\r\nb', want: true },
  { read: 'a\r\nb', there: 'a\nb', want: true },
  { read: 'a\nb', there: 'a b', want: false },
  { read: 'ä\nb', there: 'ä\r\nb', want: true },
])('$there is what was read as $read: $want', ({ read, there, want }) => {
  expect(isAsRead(Buffer.from(there), line(read))).toBe(want)
})

test('the list of a folder holds what could have been written there, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-saved-'))
  expect(await readSavedSources(folder)).toEqual([])
  const own = line('a')
  const strange = [{ ...own, file: '../precious.txt' }, { ...own, file: '..' }, { file: 'a.txt' }, 'a.txt', null]
  writeFileSync(join(folder, 'sources.json'), JSON.stringify([own, ...strange]))
  expect(await readSavedSources(folder)).toEqual([own])
  writeFileSync(join(folder, 'sources.json'), '{{{')
  expect(await readSavedSources(folder)).toEqual([])
})
