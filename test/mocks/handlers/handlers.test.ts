import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { handlers } from '#mocks/handlers/handlers.ts'

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
