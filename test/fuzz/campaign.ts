/** Fuzzes a server in a process of its own, watches its memory, and asks it for the same good hold before and after. */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { RecordedRequest } from '../exchanges/recording.ts'
import { readGroups } from '../exchanges/recordings.ts'
import { type Fault, fire, type Outcome, shotOf } from './fire.ts'
import { goodHold } from './good-hold.ts'
import { shoot } from './shoot.ts'

/** What a campaign found. */
export interface Verdict {
  readonly lines: readonly string[]
  readonly isClean: boolean
}

/** Megabytes by which memory may grow after the first quarter; the process gives little of its own back, so it may more. */
const slack = { heap: 32, process: 128 }

/** Fires so many shots at a fresh server. */
export async function campaign({ count, seed }: { count: number; seed: number }): Promise<Verdict> {
  return await withTarget(async ({ port, weigh, crash }) => {
    const shots = { port, seed, seeds: readSeeds(), parallel: 64 }
    const quarter = Math.floor(count / 4)
    const begun = await goodHold(port)
    const first = await fire({ ...shots, from: 0, to: quarter })
    const before = await weigh()
    const rest = await fire({ ...shots, from: quarter, to: count })
    const after = await weigh()
    const ended = await goodHold(port)
    const complaints = [
      ...[...first.faults, ...rest.faults].map(describeFault),
      ...(crash() === undefined ? [] : [`the server ended with ${crash()}`]),
      ...(begun.startsWith('HTTP/1.1 200 OK') ? [] : [`the first hold is not good: ${begun}`]),
      ...(begun === ended ? [] : [`the last hold differs from the first:\n${begun}\n${ended}`]),
      ...complainOfGrowth('heap', after.heap - before.heap, slack.heap),
      ...complainOfGrowth('process', after.process - before.process, slack.process),
    ]
    const grown = `heap ${before.heap} → ${after.heap} MB, process ${before.process} → ${after.process} MB`
    const summary = `${count} shots with seed ${seed}: ${complaints.length === 0 ? 'clean' : 'NOT clean'}; ${grown}`
    return { isClean: complaints.length === 0, lines: [...tally([first, rest]), ...complaints, summary] }
  })
}

/** Fires one shot of a campaign again, and tells what it is and what it brings back. */
export async function onceMore({ only, seed }: { only: number; seed: number }): Promise<Verdict> {
  return await withTarget(async ({ port }) => {
    const seeds = readSeeds()
    const shot = shotOf(seeds, seed, only)
    const { faults } = await fire({ port, seed, seeds, from: only, to: only + 1, parallel: 1 })
    const { text } = await shoot(port, shot)
    const { bytes, ...way } = shot
    const told = [JSON.stringify(way), bytes.toString('latin1'), '— brings back —', text]
    return { isClean: faults.length === 0, lines: [...told, ...faults.map(describeFault)] }
  })
}

function readSeeds(): readonly RecordedRequest[] {
  return readGroups().flatMap(({ recordings }) =>
    recordings.flatMap(({ steps }) => steps.map(({ request }) => request)),
  )
}

/** What the target tells: where it listens, and megabytes. */
interface Message {
  readonly port: number
  readonly heap: number
  readonly process: number
}

interface Target {
  readonly port: number
  weigh(): Promise<Message>
  crash(): string | undefined
}

async function withTarget(visit: (target: Target) => Promise<Verdict>): Promise<Verdict> {
  const child = fork(join(import.meta.dirname, 'target.ts'), { execArgv: ['--expose-gc', '--import', 'tsx'] })
  let crash: string | undefined
  child.once('exit', (code, signal) => {
    crash = String(code ?? signal)
  })
  try {
    const { port } = await hear(child)
    const weigh = () => {
      if (child.connected) child.send('weigh')
      return hear(child)
    }
    return await visit({ port, weigh, crash: () => crash })
  } finally {
    child.kill()
  }
}

async function hear(child: ChildProcess): Promise<Message> {
  const silence: Message = { port: 0, heap: 0, process: 0 }
  if (!child.connected) return silence
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [silence])])
  // the target sends nothing else
  return message as Message
}

function complainOfGrowth(what: string, grown: number, allowed: number): readonly string[] {
  return grown <= allowed ? [] : [`the ${what} grew by ${grown} MB, and ${allowed} are allowed`]
}

function tally(outcomes: readonly Outcome[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const [status, count] of outcomes.flatMap(({ statuses }) => [...statuses])) {
    counts.set(status, (counts.get(status) ?? 0) + count)
  }
  return [...counts].sort().map(([status, count]) => `  ${status} ${count}`)
}

function describeFault({ shot, why }: Fault): string {
  return `  shot ${shot} (fire it again with --only ${shot}): ${why}`
}
