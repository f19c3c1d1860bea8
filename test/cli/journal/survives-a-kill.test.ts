/** Proves with a process that is killed under load: what was acknowledged is there when the next one starts. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { buildProgram } from '../../build-program.ts'
import { newFile } from './house.ts'

const patience = 120_000
const { path: understudy, remove } = await buildProgram('cli/understudy.ts')
afterAll(remove)

/** Starts `understudy serve` as a process of its own, and waits for its address. */
async function start(...args: readonly string[]): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, [understudy, 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += String(chunk)
    const [url] = /http:\/\/[\d.]+:\d+/.exec(printed) ?? []
    if (url !== undefined) return { url, process: child }
  }
  throw new Error(`It ended before it listened: ${printed}`)
}

async function kill({ process: child }: { process: ChildProcess }): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Holds a session and takes it back, again and again until the server is gone; returns how many answers told of a change. */
async function load(url: string, key: string, onMany: () => void): Promise<number> {
  const headers = {
    authorization: `Basic ${btoa('agent:agent')}`,
    'content-type': 'application/json',
    'x-understudy-world': key,
  }
  const hold = ['POST', '/sessions/S1001/hold', '{"reason":"Transferring"}'] as const
  const take = ['PATCH', '/sessions/S1001', '{"callState":"Connected","holdReason":"None"}'] as const
  for (let acknowledged = 0; ; acknowledged++) {
    if (acknowledged === 30) onMany()
    const [method, route, body] = acknowledged % 2 === 0 ? hold : take
    const answer = await fetch(`${url}${route}`, { method, headers, body }).catch(() => undefined)
    if (answer === undefined) return acknowledged
    expect(answer.status).toBe(200)
    // a body that is cut off was acknowledged all the same
    await answer.arrayBuffer().catch(() => undefined)
  }
}

async function countIn(url: string, key: string): Promise<number> {
  const answer = await fetch(`${url}/~${key}/__understudy/world`)
  return (await answer.json()).journalCount
}

test.each([
  { name: 'as it is', more: [] },
  { name: 'that waits for the disk', more: ['--journal-sync'] },
])(
  'a process killed under load has lost nothing it acknowledged, with a journal $name',
  { timeout: patience },
  async ({ more }) => {
    const file = newFile()
    const args = ['--journal', file, ...more]
    const first = await start(...args)
    const keys = ['a', 'b', 'c']
    let many = 0
    let killed: Promise<void> | undefined
    const onMany = () => {
      many++
      if (many === keys.length) killed = kill(first)
    }
    const acknowledged = await Promise.all(keys.map((key) => load(first.url, key, onMany)))
    await killed
    const second = await start(...args)
    const counts = await Promise.all(keys.map((key) => countIn(second.url, key)))
    await kill(second)
    for (const [index, count] of acknowledged.entries()) {
      expect(count).toBeGreaterThanOrEqual(30)
      // one more may have been written and not answered any more
      expect([count, count + 1]).toContain(counts[index])
    }
  },
)
