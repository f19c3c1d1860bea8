/** Sends shots over sockets and judges what comes back. */

import { connect } from 'node:net'
import type { RecordedRequest } from '../exchanges/recording.ts'
import { mutate, type Shot } from './mutate.ts'
import { type Dice, dice } from './random.ts'

/** What came of many shots. */
export interface Outcome {
  readonly statuses: ReadonlyMap<string, number>
  /** A connection that hung, or an answer that no real server gives; the shot can be made again by its number. */
  readonly faults: readonly { readonly shot: number; readonly why: string; readonly bytes: string }[]
}

/** A campaign: the same seed fires the same shots. */
export interface Campaign {
  readonly port: number
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly seeds: readonly RecordedRequest[]
  readonly parallel: number
}

/** Fires all shots of a campaign. */
export async function fire({ port, seed, from, to, seeds, parallel }: Campaign): Promise<Outcome> {
  const statuses = new Map<string, number>()
  const faults: { shot: number; why: string; bytes: string }[] = []
  let next = from
  const shoot = async () => {
    while (next < to && faults.length < 10) {
      const number = next++
      const shot = mutate(seeds, rollOf(seed, number))
      const { text, hung } = await send(port, shot)
      const why = hung ? 'hangs' : faultOf(text)
      if (why !== undefined) faults.push({ shot: number, why, bytes: shot.bytes.subarray(0, 4000).toString('base64') })
      for (const status of statusesOf(text)) statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: parallel }, shoot))
  return { statuses, faults }
}

function rollOf(seed: number, number: number): Dice {
  return dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
}

function statusesOf(text: string): readonly string[] {
  const found = text.match(/HTTP\/1\.1 \d{3}(?= )/g)?.map((line) => line.slice(9))
  return found ?? ['none']
}

/** Real servers answer these with 500 too: the error code tells what happened in a service or a reader of bodies. */
const honest =
  /^(?:Exception|ValidationException|KeyNotFoundException|NullReferenceException|InvalidDataException|IOException|FormatException|[A-Z]\w*Exception|Internal Server Error)$/

function faultOf(text: string): string | undefined {
  for (const [, status = '', reason = ''] of text.matchAll(/HTTP\/1\.1 (5\d\d) ([^\r]*)\r\n/g)) {
    if (status !== '505' && !honest.test(reason)) return `${status} ${reason}`
  }
  return /The stand-in failed[^\r\n]*/.exec(text)?.[0]
}

/** Milliseconds after which a connection hangs. */
const patience = 8000

function send(port: number, { bytes, pieces, halfCloses }: Shot): Promise<{ text: string; hung: boolean }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let isOver = false
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const timer = setTimeout(() => finish(true), patience)
    const finish = (hung: boolean) => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      socket.destroy()
      resolve({ text: Buffer.concat(chunks).toString('latin1'), hung })
    }
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      // a client that does not say when it has said all leaves with its first answer
      if (!halfCloses) setImmediate(() => finish(false))
    })
    socket
      .on('end', () => finish(false))
      .on('error', () => finish(false))
      .on('close', () => finish(false))
    const size = Math.ceil(bytes.length / pieces)
    const write = (at: number) => {
      if (isOver) return
      if (at >= bytes.length) {
        if (halfCloses) socket.end()
        // an unfinished request is left to itself
        else setTimeout(() => finish(false), 50)
        return
      }
      socket.write(bytes.subarray(at, at + size))
      if (pieces === 1) write(at + size)
      else setImmediate(() => write(at + size))
    }
    socket.on('connect', () => write(0))
  })
}
