/** Fuzzes a server in a process of its own, watches its memory, and asks it for a good hold at the end. */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readGroups } from '../exchanges/recordings.ts'
import { fire, type Outcome } from './fire.ts'

/** What a campaign found. */
export interface Verdict {
  readonly lines: readonly string[]
  readonly isClean: boolean
}

/** Megabytes by which the heap may grow after the first quarter. */
const slack = 64

/** Fires so many shots at a fresh server. */
export async function campaign({ count, seed }: { count: number; seed: number }): Promise<Verdict> {
  const child = fork(join(import.meta.dirname, 'target.ts'), { execArgv: ['--expose-gc', '--import', 'tsx'] })
  let crash: string | undefined
  child.once('exit', (code, signal) => {
    crash = `the server ended with ${code ?? signal}`
  })
  try {
    const { port } = await ask(child, undefined)
    const seeds = readGroups().flatMap(({ recordings }) =>
      recordings.flatMap(({ steps }) => steps.map(({ request }) => request)),
    )
    const shots = { port, seed, seeds, parallel: 64 }
    const quarter = Math.floor(count / 4)
    const first = await fire({ ...shots, from: 0, to: quarter })
    const before = (await ask(child, 'heap')).heap
    const rest = await fire({ ...shots, from: quarter, to: count })
    const after = (await ask(child, 'heap')).heap
    const isAlive = await answersHold(port)
    return judge({ count, seed, outcomes: [first, rest], before, after, isAlive, crash })
  } finally {
    child.kill()
  }
}

interface Message {
  readonly port: number
  readonly heap: number
}

async function ask(child: ChildProcess, question: string | undefined): Promise<Message> {
  const answered = Promise.race([once(child, 'message'), once(child, 'exit').then(() => [{ port: 0, heap: 0 }])])
  if (question !== undefined && child.connected) child.send(question)
  const [message] = await answered
  // the target sends nothing else
  return message as Message
}

async function answersHold(port: number): Promise<boolean> {
  const headers = { authorization: `Basic ${btoa('agent:p@ss')}`, accept: 'application/json' }
  const url = `http://127.0.0.1:${port}`
  const hold = async () => {
    await fetch(`${url}/boom/reset`)
    const answer = await fetch(`${url}/sessions/S1/hold`, { method: 'POST', headers })
    return answer.status === 200 && (await answer.text()).includes('"callState":"Hold"')
  }
  return hold().catch(() => false)
}

interface Findings {
  readonly count: number
  readonly seed: number
  readonly outcomes: readonly Outcome[]
  readonly before: number
  readonly after: number
  readonly isAlive: boolean
  readonly crash: string | undefined
}

function judge({ count, seed, outcomes, before, after, isAlive, crash }: Findings): Verdict {
  const faults = outcomes.flatMap((outcome) => outcome.faults)
  const statuses = new Map<string, number>()
  for (const [status, number] of outcomes.flatMap((outcome) => [...outcome.statuses])) {
    statuses.set(status, (statuses.get(status) ?? 0) + number)
  }
  const growth = Math.round((after - before) / 1024 / 1024)
  const isClean = faults.length === 0 && isAlive && crash === undefined && growth < slack
  const counted = [...statuses].sort().map(([status, number]) => `  ${status} ${number}`)
  const told = faults.map(({ shot, why, bytes }) => `  shot ${shot} ${why}: ${bytes}`)
  const verdict = isClean
    ? 'clean'
    : `NOT clean (${crash ?? (isAlive ? `${faults.length} faults` : 'no good hold afterwards')})`
  return {
    isClean,
    lines: [...counted, ...told, `${count} shots with seed ${seed}: ${verdict}, heap grew ${growth} MB`],
  }
}
