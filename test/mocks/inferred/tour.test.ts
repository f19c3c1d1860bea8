import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import { wireRequest } from '../engine/small-api.ts'
import { clinic, harbour } from './corpus.ts'
import { shop } from './shop.ts'

/** Reads a line as a shell and curl do. */
function readLine(line: string) {
  const words = [...line.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll("'\\''", "'") ?? bare ?? '',
  )
  const after = (option: string) => words.flatMap((word, index) => (words[index - 1] === option ? [word] : []))
  const headers = Object.fromEntries(after('-H').map((text) => text.toLowerCase().split(': ')))
  const [user] = after('-u')
  const [body = ''] = after('-d')
  const [method = body === '' ? 'GET' : 'POST'] = after('-X')
  const target = new URL(words.at(-1) ?? '')
  const authorization = user === undefined ? {} : { authorization: `Basic ${btoa(user)}` }
  return wireRequest(`${target.pathname}${target.search}`, { method, ...headers, ...authorization }, body)
}

test.each([harbour, clinic, shop])('every line of the tour of $title can be pasted', (model) => {
  const api = standIn(model)
  const world = api.createWorld({ seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z') })
  const engine = createEngine(api, world)
  const lines = api.tour('http://127.0.0.1:4010', world).map(({ run }) => run)
  expect(lines.length).toBeGreaterThanOrEqual(3)
  const asked = lines.filter((line) => !line.includes('/__understudy/'))
  expect(asked.map((line) => [line, engine(readLine(line)).status])).toEqual(
    asked.map((line) => [line, expect.toSatisfy((status) => status === 200 || status === 204)]),
  )
})

test('an API without operations has no tour', () => {
  expect(standIn({ title: 'Nothing', operations: [], types: [] }).tour('http://127.0.0.1:4010')).toEqual([])
})
