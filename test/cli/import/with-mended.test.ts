import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Captured } from '#cli/import/captured.ts'
import { planCaptured } from '#cli/import/plan-captured.ts'
import { withMended } from '#cli/import/with-mended.ts'
import { writeAll } from '#cli/import/write-all.ts'
import { UsageError } from '#cli/usage-error.ts'

let folder = ''

function read(text: string, from = 'https://host/a.txt'): Captured {
  return { file: 'a.txt', from, readAt: '', bytes: Buffer.from(text), text }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-mended-'))
  const { files } = await planCaptured(folder, [read('as\nread')], true)
  await writeAll(files)
})

const mend = (text: string) => writeFileSync(join(folder, 'a.txt'), text)

test.each([
  { name: 'nobody mended anything', there: 'as\nread', now: 'new', want: 'new' },
  { name: 'Git only wrote other line breaks', there: 'as\r\nread', now: 'new', want: 'new' },
  { name: 'the source now says the same', there: 'mended', now: 'mended', want: 'mended' },
  { name: 'the source has not changed', there: 'mended', now: 'as\nread', want: 'mended', isKept: true },
])('when $name, $want is learned', async ({ there, now, want, isKept }) => {
  mend(there)
  const [one] = await withMended(folder, [read(now)])
  expect({ text: one?.text, bytes: one?.bytes, isKept: one?.isKept }).toEqual({
    text: want,
    bytes: Buffer.from(want),
    isKept,
  })
})

test('when both have changed, people have to say which one counts', async () => {
  mend('mended')
  const mistake = withMended(folder, [read('new')])
  await expect(mistake).rejects.toThrow(UsageError)
  await expect(mistake).rejects.toThrow('a.txt was mended by hand, and what is published has changed as well.')
  const [kept] = await withMended(folder, [read('mended', join(folder, 'a.txt'))])
  expect(kept).toMatchObject({ file: 'a.txt', isKept: true })
})

test('a file that no import has written is nobody’s to replace', async () => {
  writeFileSync(join(folder, 'sources.json'), '[]')
  await expect(withMended(folder, [read('new')])).rejects.toThrow('is there already, and no import has written it.')
})
