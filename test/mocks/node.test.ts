import { expect, test } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { setupNode } from '#mocks/node.ts'

test("this process's own requests are answered after listen() and no longer after close()", async () => {
  const { server, world } = setupNode(evoVoice, { seed: 1, now: () => 0, baseUrl: 'http://voice.invalid' })
  server.listen()
  const headers = { authorization: `Basic ${btoa('agent:agent')}` }
  const answer = await fetch('http://voice.invalid/sessions/S1001/hold', { method: 'POST', headers })
  expect([answer.status, world.journal.count()]).toEqual([200, 1])
  server.close()
  await expect(fetch('http://voice.invalid/sessions/S1001/hold', { method: 'POST' })).rejects.toThrow('fetch failed')
})
