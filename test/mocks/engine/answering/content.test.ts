/** Bodies of answers, as far as they depend on more than the format. */

import { expect, test } from 'vitest'
import { dtoContent, rawContent } from '#mocks/engine/answering/content.ts'
import type { Play } from '#mocks/engine/play.ts'
import { prepareSetting } from '#mocks/engine/setting.ts'
import { setStage } from '#mocks/engine/stage.ts'
import { inFormat } from '#servicestack/http/answering/negotiate.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import { readTarget } from '#servicestack/http/target.ts'
import { smallApi, wireRequest } from '../small-api.ts'

const stage = setStage(prepareSetting(smallApi), smallApi.createWorld({ seed: 1, now: () => 0 }))
const [operation] = smallApi.model.operations

const request = wireRequest('/doors/D1/open')
const door = { kind: 'named', name: 'Door' } as const
const text = { kind: 'scalar', scalar: 'string' } as const

function play(changed: Partial<Play>): Play {
  if (!operation) throw new Error('The small API has no operations')
  return {
    request,
    target: readTarget(request.target),
    match: { operation, pathValues: [], via: 'route' },
    operation,
    negotiated: inFormat('json'),
    session: readSessionKeys(request),
    presentation: {},
    ...changed,
  }
}

test.each([
  ['a call', { presentation: { callback: 'fn' } }, 'fn({"by":"ann"})'],
  ['a call of JSV', { negotiated: inFormat('jsv'), presentation: { callback: 'fn' } }, 'fn({by:ann})'],
  ['JSV in lines', { negotiated: inFormat('jsv'), presentation: { isLaidOut: true } }, '{\n\tby: ann\n}'],
  ['JSON as it is, for only JSV is laid out', { presentation: { isLaidOut: true } }, '{"by":"ann"}'],
  ['nothing where nobody can write the type', { negotiated: { contentType: 'text/plain' } }, ''],
] as const)('%s', (_, changed, body) => {
  expect(dtoContent({ by: 'ann' }, door, play(changed), stage).body).toBe(body)
})

test('a page names its operation and links to other formats only where a link can repeat the request', () => {
  const page = (method: string) =>
    dtoContent({ by: 'ann' }, door, play({ request: { ...request, method }, negotiated: inFormat('html') }), stage)
  expect(responseText(page('POST'))).toContain(`<title>${operation?.name} Snapshot of `)
  expect(responseText(page('POST'))).not.toContain('format=jsv')
  expect(responseText(page('GET'))).toContain('format=jsv')
})

test.each([
  ['json', 'application/json; charset=utf-8'],
  ['jsv', 'application/jsv; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
] as const)('text is measured and names its charset in %s', (format, type) => {
  expect(rawContent('hello', text, play({ negotiated: inFormat(format) }))).toEqual({
    type,
    body: 'hello',
    isMeasured: true,
  })
})

test('bytes are bytes, and a browser is told so', () => {
  const bytes = { kind: 'scalar', scalar: 'bytes' } as const
  const content = rawContent(btoa('\x01\xff'), bytes, play({ negotiated: inFormat('html') }))
  expect(content).toMatchObject({ type: 'application/octet-stream', body: new Uint8Array([1, 255]) })
})
