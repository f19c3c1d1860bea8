/** Workers in processes of their own, as Vitest and Playwright start them, share one server and no world. */

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { serve } from '#mocks/server.ts'
import { buildProgram } from '../../build-program.ts'
import { builtAt, doors } from '../sandbox/steering/house.ts'

const rounds = 5
const { path: program, remove } = await buildProgram('test/mocks/control/parallel-worker.ts')
afterAll(remove)

test('workers in parallel steer worlds of their own on one server', async () => {
  const server = await serve(doors, { port: 0, world: doors.createWorld({ seed: 1, now: () => builtAt, at: builtAt }) })
  try {
    const keys = ['worker-1', 'worker-2', 'worker-3']
    const found = await Promise.all(keys.map((key) => work(server.url, key)))
    expect(found).toEqual(
      keys.map((key) => ({
        key,
        // each round makes two steps and takes the second back
        journalCount: rounds,
        now: new Date(builtAt + rounds * 60_000).toISOString(),
        who: ['LockDoor porter'],
        users: ['porter', 'guest', key],
      })),
    )
    expect(server.world.isUntouched).toBe(true)
  } finally {
    await server.close()
  }
})

async function work(url: string, key: string): Promise<unknown> {
  const worker = fork(program, [url, key, String(rounds)], { execArgv: [] })
  const [message] = await Promise.race([once(worker, 'message'), once(worker, 'exit')])
  worker.disconnect()
  return message
}
