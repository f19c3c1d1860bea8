/** What clients see of faults, through both doors: over a socket of this machine, and through msw. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setupNode } from '#mocks/node.ts'
import { serve } from '#mocks/server.ts'
import type { Fault } from '#mocks/world/fault-rule.ts'
import type { World } from '#mocks/world/world.ts'
import { smallApi } from '../mocks/engine/small-api.ts'

const beginning = { seed: 1, now: () => 0 }
const open: (() => Promise<void> | void)[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(async () => {
  vi.useRealTimers()
  for (const close of open.splice(0)) await close()
})

interface Door {
  readonly url: string
  readonly world: World
}

async function openHttp(): Promise<Door> {
  const { url, world, close } = await serve(smallApi, { ...beginning, port: 0 })
  open.push(close)
  return { url, world }
}

async function openMsw(): Promise<Door> {
  const url = `https://${crypto.randomUUID()}.example`
  const { server, world } = setupNode(smallApi, { ...beginning, baseUrl: url })
  server.listen()
  open.push(() => server.close())
  return { url, world }
}

const doors = [
  { name: 'http', enter: openHttp },
  { name: 'msw', enter: openMsw },
]

/** Asks for a door to be opened, and returns what the client makes of it: the body, or that none came, or half of it. */
async function openDoor({ url }: Door, id = 'D1'): Promise<string> {
  const init = { method: 'POST', headers: { accept: 'application/json' } }
  const answer = await fetch(`${url}/doors/${id}/open`, init).catch(() => undefined)
  if (answer === undefined) return 'no answer'
  const text = await answer.text().catch(() => 'half a body')
  return `${answer.status} ${text}`
}

const refused = '503 {"responseStatus":{"errorCode":"ServiceUnavailable","message":"Service unavailable","errors":[]}}'

test.each(
  doors.flatMap(
    ({ name, enter }) =>
      [
        { name, enter, fault: { kind: 'error', status: 503 }, want: refused, events: 0 },
        { name, enter, fault: { kind: 'drop' }, want: 'no answer', events: 0 },
        { name, enter, fault: { kind: 'cut' }, want: '200 half a body', events: 1 },
      ] as const,
  ),
)('$name: $fault is seen as $want, once', async ({ enter, fault, want, events }) => {
  const door = await enter()
  door.world.faults.set([{ times: 1, fault }])
  expect(await openDoor(door)).toBe(want)
  expect(door.world.journal.count()).toBe(events)
  expect(await openDoor(door)).toBe('200 {"by":"OpenDoor "}')
})

test.each(doors)('$name: an answer that is late does not hold up the others', async ({ enter }) => {
  const door = await enter()
  const fault: Fault = { kind: 'latency', milliseconds: 60_000 }
  door.world.faults.set([{ times: 1, fault }])
  let isThere = false
  const late = openDoor(door).then((seen) => {
    isThere = true
    return seen
  })
  // the service runs at once; only its answer waits
  await vi.waitUntil(() => door.world.journal.count() > 0, { timeout: 30_000 })
  expect(await openDoor(door)).toBe('200 {"by":"OpenDoor "}')
  expect(isThere).toBe(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await late).toBe('200 {"by":"OpenDoor "}')
})

test.each(doors)('$name: magic ids need no rule', async ({ enter }) => {
  const door = await enter()
  expect(await openDoor(door, 'magic-503')).toBe(refused)
  expect(await openDoor(door, 'magic-drop')).toBe('no answer')
  expect(await openDoor(door, 'magic-cut-D1')).toBe('200 half a body')
})
