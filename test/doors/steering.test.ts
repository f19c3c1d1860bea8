/** A world is steered through every door alike. */

import { expect, test } from 'vitest'
import { doors } from './door.ts'

test.each(doors)('through $name a call is held for somebody, and let go again', async ({ open }) => {
  const { ask, close, world } = await open()
  try {
    const steer = async (path: string, body?: unknown) => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      const headers: Readonly<Record<string, string>> = body === undefined ? {} : { 'content-type': 'application/json' }
      const answer = await ask({ path: `/__understudy${path}`, headers, ...sent })
      expect([answer.status, answer.header('cache-control')]).toEqual([200, 'no-store'])
      return JSON.parse(answer.body)
    }
    const hold = { operation: 'HoldSession', request: { sessionId: 'S1001', reason: 'Transferring' }, as: 'agent' }
    expect(await steer('/world/moves', hold)).toMatchObject({ status: 200, body: { callState: 'Hold' } })
    expect(await steer('/world/undo')).toEqual({ events: 1, journalCount: 0 })
    expect(world.collection('sessions').get('S1001')).toMatchObject({ callState: 'Connected' })
  } finally {
    await close()
  }
})

test.each(doors)('through $name what cannot be done is refused with a sentence', async ({ open }) => {
  const { ask, close } = await open()
  try {
    const headers = { 'content-type': 'application/json' }
    const { status, body } = await ask({ path: '/__understudy/world/scenario', headers, body: '{"name":"none"}' })
    expect([status, JSON.parse(body).error.code]).toEqual([404, 'unknown-scenario'])
  } finally {
    await close()
  }
})
