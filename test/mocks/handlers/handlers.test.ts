import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { handlers } from '#mocks/handlers/handlers.ts'
import { profiles } from '#servicestack/http/profiles.ts'

const beginning = { seed: 1, now: () => 0 }
const server = setupServer()
const agent = { authorization: `Basic ${btoa('agent:agent')}` }

afterEach(() => server.close())

function listen(...ours: Parameters<typeof server.use>) {
  server.resetHandlers(
    ...ours,
    http.all('*', () => HttpResponse.text('somebody else', { status: 299 })),
  )
  server.listen()
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url, { method: 'POST', headers: agent })).status
}

test('one handler serves the whole API', () => {
  expect(handlers(evoVoice, beginning)).toHaveLength(1)
})

test("without a base address our paths are answered on any host, and others are left to the person's own handlers", async () => {
  listen(...handlers(evoVoice, beginning))
  expect(await statusOf('https://any.example/sessions/S1001/hold')).toBe(200)
  expect(await statusOf('https://any.example/else')).toBe(299)
})

test('with a base address everything below it is answered, and nothing beside it', async () => {
  listen(...handlers(evoVoice, { ...beginning, baseUrl: 'https://voice.example/v1/' }))
  expect(await statusOf('https://voice.example/v1/sessions/S1001/hold')).toBe(200)
  expect(await statusOf('https://voice.example/v1/else')).toBe(404)
  expect(await statusOf('https://voice.example/v10/else')).toBe(299)
  expect(await statusOf('https://other.example/v1/sessions/S1001/hold')).toBe(299)
})

test('a world of your own is the world that answers', async () => {
  const world = evoVoice.createWorld(beginning)
  listen(...handlers(evoVoice, { world }))
  await statusOf('https://any.example/sessions/S1001/hold')
  expect(world.journal.count()).toBe(1)
})

test('two sets of handlers have two worlds', async () => {
  const one = evoVoice.createWorld(beginning)
  const other = evoVoice.createWorld(beginning)
  listen(
    ...handlers(evoVoice, { world: one, baseUrl: 'https://one.example' }),
    ...handlers(evoVoice, { world: other, baseUrl: 'https://other.example' }),
  )
  await statusOf('https://one.example/sessions/S1001/hold')
  expect([one.journal.count(), other.journal.count()]).toEqual([1, 0])
})

test.each([
  { what: 'a name', manners: 'servicestack-10.15' as const, powered: 'ServiceStack/10.15 NET10/Linux/net10/NO' },
  { what: 'a table', manners: { ...profiles['servicestack-8.6'], poweredBy: 'Mine/1' }, powered: 'Mine/1' },
])('manners are chosen by $what, and CORS beside them', async ({ manners, powered }) => {
  for (const cors of [false, true]) {
    listen(...handlers(evoVoice, { ...beginning, manners, cors }))
    const ask = { method: 'POST', headers: { accept: 'application/json' } }
    const { headers } = await fetch('https://any.example/sessions/S1001/hold', ask)
    expect([headers.get('x-powered-by'), headers.get('access-control-allow-origin')]).toEqual([
      powered,
      cors ? '*' : null,
    ])
    server.close()
  }
})

test('a redirect leads to the host that was asked, although a request object does not carry its name', async () => {
  listen(...handlers(evoVoice, { ...beginning, manners: 'servicestack-8.6' }))
  const ask = { method: 'POST', redirect: 'manual' } as const
  const { status, headers } = await fetch('http://any.example:8080/sessions/S1001/hold', ask)
  expect([status, headers.get('location')?.split('?')[0]]).toEqual([302, 'http://any.example:8080/login'])
})
