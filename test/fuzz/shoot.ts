/** Puts one shot on a connection of its own and waits for what comes of it. */

import { connect } from 'node:net'
import type { Shot } from './mutate.ts'

/** Milliseconds after which a connection hangs. */
const patience = 8000

/** Milliseconds for which a client that never finishes its request stays. */
const stay = 10

/** Sends the bytes and returns what comes back until one side leaves; a client that finished its request waits. */
export function shoot(
  port: number,
  { bytes, pieces, halfCloses, isWhole }: Shot,
): Promise<{ text: string; hung: boolean }> {
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
    for (const event of ['end', 'error', 'close']) socket.on(event, () => finish(false))
    const size = Math.ceil(bytes.length / pieces)
    const write = (at: number) => {
      if (isOver) return
      if (at >= bytes.length) {
        if (halfCloses) socket.end()
        else if (!isWhole) setTimeout(() => finish(false), stay)
        return
      }
      socket.write(bytes.subarray(at, at + size))
      if (pieces === 1) write(at + size)
      else setImmediate(() => write(at + size))
    }
    socket.on('connect', () => write(0))
  })
}
