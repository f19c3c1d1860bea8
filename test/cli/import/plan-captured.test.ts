import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Captured } from '#cli/import/captured.ts'
import { capturedFolder, planCaptured } from '#cli/import/plan-captured.ts'
import { writeAll } from '#cli/import/write-all.ts'

let folder = ''

beforeEach(() => {
  folder = capturedFolder(mkdtempSync(join(tmpdir(), 'understudy-dtos-')), 'harbour')
})

async function save(captured: readonly Captured[], replacesAll: boolean): Promise<void> {
  const { files, superfluous } = await planCaptured(folder, captured, replacesAll)
  await writeAll(files, superfluous)
}

function captured(file: string, text: string): Captured {
  const bytes = new TextEncoder().encode(text)
  return { file, from: `https://host/${file}`, readAt: '2026-01-02T03:04:05.000Z', bytes, text }
}

const listed = () => JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'))

test('what was read is kept byte for byte, with its source and time', async () => {
  await save([captured('a.json', '{\r\n}')], true)
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('{\r\n}')
  expect(listed()).toEqual([
    {
      file: 'a.json',
      from: 'https://host/a.json',
      readAt: '2026-01-02T03:04:05.000Z',
      bytes: 4,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ])
})

test('a whole API replaces what was read before, but nothing that people put or changed there', async () => {
  await save([captured('old.txt', 'old'), captured('changed.txt', 'as read')], true)
  writeFileSync(join(folder, 'changed.txt'), 'mended by hand')
  writeFileSync(join(folder, 'notes.md'), 'mine')
  await save([captured('new.json', '{}')], true)
  expect(readdirSync(folder).sort()).toEqual(['changed.txt', 'new.json', 'notes.md', 'sources.json'])
})

test('a page joins the earlier ones', async () => {
  await save([captured('a.txt', 'a')], false)
  await save([captured('b.txt', 'b')], false)
  expect(listed().map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'b.txt'])
})

test('a list that was tampered with removes nothing outside the folder', async () => {
  await save([captured('a.txt', 'a')], true)
  const outside = join(folder, '..', 'precious.txt')
  writeFileSync(outside, 'a')
  const [{ sha256 }] = listed()
  writeFileSync(join(folder, 'sources.json'), JSON.stringify([{ file: '../precious.txt', sha256 }]))
  await save([captured('b.txt', 'b')], true)
  expect(existsSync(outside)).toBe(true)
})

test('a list that is no JSON is no reason to stop', async () => {
  await save([captured('a.txt', 'a')], true)
  writeFileSync(join(folder, 'sources.json'), '{{{')
  await save([captured('b.txt', 'b')], true)
  expect(listed().map(({ file }: { file: string }) => file)).toEqual(['b.txt'])
})

test('what is kept as it stands is not written again, and what it was when it was read is not forgotten', async () => {
  await save([captured('a.txt', 'as read')], true)
  const before = listed()
  writeFileSync(join(folder, 'a.txt'), 'mended')
  await save([{ ...captured('a.txt', 'mended'), isKept: true }], true)
  expect(listed()).toEqual(before)
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('mended')
})

test('a page of one operation leaves what was read of others in the list', async () => {
  await save([captured('types.json', '{}')], true)
  const { files, superfluous } = await planCaptured(folder, [captured('b.txt', 'b')], false)
  expect(files.map(({ path }) => path.replace(folder, '.'))).toEqual(['./b.txt', './sources.json'])
  expect(superfluous).toEqual([])
})
