import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDocuments } from '#cli/import/document-reader.ts'
import type { SourceKind } from '#servicestack/import/source-kind.ts'

const recorded = (file: string) => readFileSync(`test/pages/harbour/8.6/${file}`, 'utf8')

/** Opens a server that answers everything alike, and tells what was said on the way. */
function open(answer: () => Promise<Response>) {
  const lines: string[] = []
  const timers: (() => void)[] = []
  const reader = openDocuments(new URL('https://host/api/'), {
    fetch: answer,
    milliseconds: 5000,
    bytes: 1_000_000,
    now: () => new Date(0),
    after: (_, callBack) => {
      timers.push(callBack)
      return () => {}
    },
    progress: (line) => lines.push(line),
  })
  return { reader, lines, timers }
}

test('a document is told with its size, and remembers where and when it was read', async () => {
  const text = recorded('types.metadata.json')
  const { reader, lines } = open(async () => new Response(text))
  expect(await reader.read('types/metadata.json', 'types-metadata', '*/*')).toEqual({
    file: 'types.metadata.json',
    from: 'https://host/api/types/metadata.json',
    readAt: '1970-01-01T00:00:00.000Z',
    bytes: Buffer.from(text),
    text,
  })
  expect(lines).toEqual(['GET https://host/api/types/metadata.json: 24 kB'])
})

test.each<{ name: string; text: string; kind: SourceKind; isLogin?: true; why: RegExp }>([
  {
    name: 'a login page',
    text: '<html><input type=password>',
    kind: 'types-metadata',
    isLogin: true,
    why: /it is a login page/,
  },
  { name: 'another face', text: recorded('openapi.json'), kind: 'types-metadata', why: /something else/ },
  { name: 'an error as JSON', text: '{"responseStatus":{}}', kind: 'types-metadata', why: /lists no operations/ },
  { name: 'half a document', text: '{"operations":[{', kind: 'types-metadata', why: /JSON ends/ },
  { name: 'half a source', text: 'export class A {', kind: 'typescript', why: /broken/ },
])('$name does not pass for what was asked for', async ({ text, kind, isLogin, why }) => {
  const { reader, lines } = open(async () => new Response(text))
  expect(await reader.read('a', kind, '*/*')).toBeUndefined()
  const met = isLogin ? 'login-page' : 'strange'
  expect(reader.failed).toEqual([{ kind: met, path: 'a', why: expect.stringMatching(why) }])
  expect(lines[1]).toMatch(why)
})

test('where nothing listens, nothing more is asked', async () => {
  const { reader } = open(async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) })
  })
  await expect(reader.look('metadata', '*/*')).rejects.toThrow(
    'Cannot read https://host/api/ at /api/: nothing listens there. Check the address',
  )
})

test('while an answer takes its time, people hear of it again and again', async () => {
  let answer = (_: Response) => {}
  const { reader, lines, timers } = open(
    () =>
      new Promise((answered) => {
        answer = answered
      }),
  )
  const looking = reader.look('metadata', '*/*')
  timers.shift()?.()
  timers.shift()?.()
  answer(new Response('here'))
  expect(await looking).toBe('here')
  const waiting = 'GET https://host/api/metadata: waiting for the answer'
  expect(lines).toEqual([waiting, waiting, 'GET https://host/api/metadata: 1 kB'])
})
