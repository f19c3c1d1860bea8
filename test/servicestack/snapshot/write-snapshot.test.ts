import { expect, test } from 'vitest'
import { writeSnapshot } from '#servicestack/snapshot/write-snapshot.ts'
import { normalise } from '../../exchanges/normalise.ts'
import type { RecordedResponse } from '../../exchanges/recording.ts'
import { recordings } from '../csv/recorded-pairs.ts'

const now = Date.UTC(2024, 0, 2, 3, 4, 5)

/** Returns a page as it would stand in a recording. */
function recorded(requestName: string, json: string): unknown {
  const body = Buffer.from(writeSnapshot({ requestName, json, now }))
  const headers = [['Content-Type', 'text/html']] as const
  return normalise({ status: 200, reason: 'OK', headers: [...headers], body }, { port: '0', now, ids: new Set() }).body
}

function answersOf(id: string, version: string): readonly RecordedResponse[] {
  const steps = recordings.find((recording) => recording.id === id)?.steps ?? []
  return steps.map((step) => step.responses[version]).filter((answer) => answer !== undefined)
}

const pairs = [
  { html: 'errors/boom/plain-html', json: 'errors/boom/plain-json', request: 'Boom' },
  { html: 'errors/boom/argnull-html', json: 'errors/boom/argnull-json', request: 'Boom' },
  { html: 'errors/boom/other-html', json: 'errors/boom/other-json', request: 'Boom' },
  { html: 'errors/boom/http201-html', json: 'errors/boom/http201-json', request: 'Boom' },
  { html: 'negotiate/session/accept-html', json: 'write/session/s1-json', request: 'GetSession' },
  { html: 'negotiate/hold/accept-html', json: 'negotiate/hold/accept-json', request: 'HoldSession' },
  { html: 'negotiate/list/accept-html', json: 'negotiate/list/accept-json', request: 'ListSessions' },
  { html: 'errors/redirect-argnull/html', json: 'errors/redirect-argnull/json', request: 'RedirectSession' },
].flatMap((pair) => ['6.11', '8.6', '10.15'].map((version) => ({ ...pair, version })))

test.each(pairs)('$html shows the JSON beside it as $version does', ({ html, json, request, version }) => {
  const [page] = answersOf(html, version)
  const [answer] = answersOf(json, version)
  const { title, dto } = htmlOf(page?.body)
  expect(recorded(request, String(answer?.body))).toEqual({ html: { title, dto } })
})

function htmlOf(body: unknown): { readonly title?: string; readonly dto?: string } {
  // pages are recorded so
  return (body as { html?: object } | undefined)?.html ?? {}
}

test('the title has the date as Americans write it', () => {
  expect(writeSnapshot({ requestName: 'Hold', json: '{}', now })).toContain(
    '<title>Hold Snapshot of 1/2/2024 3:04:05 AM</title>',
  )
})

test('no text ends the script', () => {
  const page = writeSnapshot({ requestName: 'Hold', json: '{"a":"</script><script>alert(1)"}', now })
  expect(page).toContain('window.Dto = {"a":"&lt;/script&gt;&lt;script&gt;alert(1)"}</script>')
  expect(page.match(/<script>/g)).toHaveLength(2)
})

test('nothing is null', () => {
  expect(writeSnapshot({ requestName: 'Hold', json: '', now })).toContain('<script>window.Dto = null</script>')
})

test('an address that is known leads to the other formats, with its query and without its format', () => {
  const page = writeSnapshot({ requestName: 'Hold', json: '{}', now, url: '/a?b="c&format=html' })
  expect(page).toContain('<a href="/a?b=&#34;c&#38;format=csv">CSV</a>')
  expect(writeSnapshot({ requestName: 'Hold', json: '{}', now })).not.toContain('<nav')
})
