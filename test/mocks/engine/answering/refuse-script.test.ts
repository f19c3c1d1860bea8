/** What a script sees of a refusal, as recorded (write/callback/bind-error) and published (401). */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '#mocks/server.ts'
import type { MannersName } from '#servicestack/http/manners.ts'
import { serveRecorded } from '../../../exchanges/serve-recorded.ts'

const versions: readonly MannersName[] = ['servicestack-8.6', 'servicestack-10.15']
const servers: RunningServer[] = []
beforeAll(async () => {
  for (const manners of versions) servers.push(await serveRecorded({ manners, port: 0, hasCors: false }))
})
afterAll(async () => {
  for (const server of servers) await server.close()
})

test.each([
  {
    url: '/echo?i=x&callback=fn',
    reason: 'Bad Request',
    code: 'SerializationException',
  },
  { url: '/sessions/S1?callback=fn', reason: 'Not Authenticated', code: 'Unauthorized' },
])('$url is a 200 that calls the function with the error', async ({ url, reason, code }) => {
  const answers = await Promise.all(servers.map((server) => fetch(server.url + url)))
  for (const answer of answers) {
    expect([answer.status, answer.statusText]).toEqual([200, reason])
    expect(await answer.text()).toMatch(new RegExp(`^fn\\(\\{"responseStatus":\\{"errorCode":"${code}".*\\}\\)$`))
  }
  // an older server mislabels it
  expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual([
    'application/json; charset=utf-8',
    'text/javascript',
  ])
})

test('a refusal of the service keeps its status', async () => {
  const [server] = servers
  const answer = await fetch(`${server?.url}/boom/conflict?callback=fn`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([409, 'text/javascript'])
})

test('a script in a message is encoded in a call and in plain text as well', async () => {
  const url = servers[0]?.url
  const call = await fetch(`${url}/echo?i=%3Cscript%3E&callback=fn`)
  const page = await fetch(`${url}/sessions/%3Cscript%3E`, {
    headers: { Accept: 'text/html', Authorization: `Basic ${btoa('agent:p@ss')}` },
  })
  expect(await call.text()).toContain("'&lt;script&gt;' is an Invalid value for 'i'")
  expect(await page.text()).toContain("Session '&lt;script&gt;' was not found")
})
