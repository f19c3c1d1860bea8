import { expect, test } from 'vitest'
import { readPresentation } from '#mocks/engine/answering/presentation.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import type { RouteMatch } from '#servicestack/http/routing/route-match.ts'
import { readTarget } from '#servicestack/http/target.ts'
import { smallApi } from '../small-api.ts'

const [operation] = smallApi.model.operations
if (!operation) throw new Error('The small API has no operations')
const match: RouteMatch = { operation, pathValues: [], via: 'route' }

function read(url: string, by = match) {
  return readPresentation(readTarget(url), by, profiles['servicestack-8.6'])
}

test('a request without a query asks for nothing, and no object is made for it', () => {
  expect(read('/echo')).toEqual({})
  expect(read('/echo')).toBe(read('/other'))
})

test.each([
  ['/echo?s=a', { isLaidOut: false }],
  ['/echo?jsconfig=edv', { write: { excludesDefaults: true }, isLaidOut: false }],
  ['/echo?callback=a(b)', { callback: 'a_b_', isLaidOut: false }],
  ['/echo?debug=false', { isLaidOut: true }],
])('%s', (url, want) => {
  expect(read(url)).toEqual(want)
})

test('on /jsv/reply the word debug may stand in the path', () => {
  const reply: RouteMatch = { ...match, via: 'reply', format: 'jsv' }
  expect(read('/jsv/reply/Undebugged', reply)).toMatchObject({ isLaidOut: true })
})
