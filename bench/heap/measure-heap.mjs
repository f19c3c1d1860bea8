/** Measures whether what a stand-in remembers of holds stops growing. */

import { once } from 'node:events'
import { findConnectedSession } from '../find-connected-session.mjs'
import { fireTimes } from '../fire.mjs'
import { basic, holdOf, json, jsv } from '../hold.mjs'
import { startServer } from '../server-process.mjs'
import { table } from '../table.mjs'

const hook = new URL('./heap-on-request.mjs', import.meta.url).href

/** Holds in both formats in turn, and returns a table of the heap after each of these counts of holds. */
export async function measureHeap(standIn, counts) {
  const server = await startServer(['--expose-gc', '--import', hook, ...standIn], { talks: true })
  const ours = { ...server, id: await findConnectedSession(server.address) }
  // each hold with Basic signs in as well, which is remembered too
  const requests = [holdOf(ours, basic, json), holdOf(ours, basic, jsv)]
  const heaps = []
  for (const [position, count] of counts.entries()) {
    await fireTimes(requests, count - (counts[position - 1] ?? 0))
    heaps.push(await heapOf(server))
  }
  await server.stop()
  const rows = heaps.map((heap, position) => [
    counts[position].toLocaleString('en'),
    `${(heap / 1_000_000).toFixed(1)} MB`,
    (heap / heaps[0]).toFixed(2),
  ])
  return `${table(['holds', 'heap alive', 'of the first'], rows)}\naim: 1.00 of the first`
}

async function heapOf({ child }) {
  child.send('heap')
  const [bytes] = await once(child, 'message')
  return bytes
}
