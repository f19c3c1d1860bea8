import { expect, test } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { setupNode } from '#mocks/node.ts'
import { profiles } from '#servicestack/http/profiles.ts'

test("this process's own requests are answered after listen() and no longer after close()", async () => {
  const { server, world } = setupNode(evoVoice, { seed: 1, now: () => 0, baseUrl: 'http://voice.invalid' })
  server.listen()
  const headers = { authorization: `Basic ${btoa('agent:agent')}` }
  const answer = await fetch('http://voice.invalid/sessions/S1001/hold', { method: 'POST', headers })
  expect([answer.status, world.journal.count()]).toEqual([200, 1])
  server.close()
  await expect(fetch('http://voice.invalid/sessions/S1001/hold', { method: 'POST' })).rejects.toThrow('fetch failed')
})

test.each([
  { what: 'a name', manners: 'servicestack-6.11' as const, powered: 'ServiceStack/6.110 NET6/Linux/net6/NO' },
  { what: 'a table', manners: { ...profiles['servicestack-8.6'], poweredBy: 'Mine/1' }, powered: 'Mine/1' },
])('manners are chosen by $what, and CORS beside them', async ({ manners, powered }) => {
  const options = { seed: 1, now: () => 0, baseUrl: 'http://voice.invalid', manners, cors: true }
  const { server } = setupNode(evoVoice, options)
  server.listen()
  try {
    const ask = { method: 'POST', headers: { accept: 'application/json' } }
    const { headers } = await fetch('http://voice.invalid/sessions/S1001/hold', ask)
    expect([headers.get('x-powered-by'), headers.get('access-control-allow-origin')]).toEqual([powered, '*'])
  } finally {
    server.close()
  }
})
