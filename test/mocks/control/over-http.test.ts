/** The client and a real server, over sockets. */

import { expect, test } from 'vitest'
import { control } from '#mocks/control/control.ts'
import { type RunningServer, serve } from '#mocks/server.ts'
import { builtAt, doors } from '../sandbox/steering/house.ts'

async function served(use: (server: RunningServer) => Promise<void>, controlToken?: string): Promise<void> {
  const world = doors.createWorld({ seed: 1, now: () => builtAt, at: builtAt })
  const server = await serve(doors, { port: 0, world, controlToken })
  try {
    await use(server)
  } finally {
    await server.close()
  }
}

test('what happens is told while it happens, and no longer than somebody listens', async () => {
  await served(async ({ url, world: inside }) => {
    const world = await control(url).world()
    const ending = new AbortController()
    await world.run('OpenDoor', { id: 'D1' })
    const seen: unknown[] = []
    for await (const line of world.events({ since: 0, signal: ending.signal })) {
      seen.push(line.kind === 'event' ? line.event.number : line.kind)
      if (seen.length === 1) await world.run('OpenDoor', { id: 'D1' })
      if (seen.length === 2) await world.undo()
      if (seen.length === 3) ending.abort()
    }
    expect(seen).toEqual([1, 2, 'rewound'])
    expect(inside.journal.count()).toBe(1)
  })
})

test('the token opens the worlds of a server, and nothing else does', async () => {
  await served(async ({ url }) => {
    expect(await (await control(url, { token: 's3cret' }).world('alice')).reset()).toMatchObject({ name: 'oneDoor' })
    for (const token of ['S3cret', '', undefined]) {
      const stranger = token === undefined ? control(url) : control(url, { token })
      await expect(stranger.world()).rejects.toMatchObject({ code: 'wrong-token', status: 401 })
    }
  }, 's3cret')
})

test('a page of another origin steers nothing', async () => {
  await served(async ({ url, world }) => {
    const form = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"name":"manyDoors"}' }
    expect((await fetch(`${url}/__understudy/world/scenario`, form)).status).toBe(415)
    const headers = { 'content-type': 'application/json', origin: 'http://localhost:5173' }
    expect((await fetch(`${url}/__understudy/world/scenario`, { ...form, headers })).status).toBe(403)
    expect(world.scenario).toBe('oneDoor')
  })
})
