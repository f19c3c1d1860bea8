/** Fires holds at a server from 20 connections for a while. */

import autocannon from 'autocannon'
import { bodies, json } from './hold.mjs'
import { percentile } from './statistics.mjs'

/** Connections that are kept open and used without a pause. */
export const connections = 20

/**
 * Returns `{ perSecond, p99, busy }` of one round; an answer other than 200 is an error.
 * `p99` is in ms; `busy` is the share of the time in which this process, not the server, was at work.
 */
export async function fire({ address, id }, headers, seconds) {
  const requests = bodies.map((body) => ({ body }))
  const latencies = []
  let isOdd = false
  let last = 0
  const loop = performance.eventLoopUtilization()
  const start = performance.now()
  const run = autocannon({
    url: `${address}/sessions/${id}/hold`,
    method: 'POST',
    headers: { ...headers, ...json },
    connections,
    duration: seconds,
    sampleInt: 50,
    requests,
    // every other connection begins with the second body: neighbours on the wire ask for different reasons
    setupClient: (client) => {
      if (isOdd) client.setRequests([...requests].reverse())
      isOdd = !isOdd
    },
  })
  run.on('response', (_client, _status, _bytes, milliseconds) => {
    latencies.push(milliseconds)
    last = performance.now()
  })
  checkAnswers(address, await run)
  const busy = performance.eventLoopUtilization(loop).utilization
  return { perSecond: latencies.length / ((last - start) / 1_000), p99: percentile(latencies, 0.99), busy }
}

function checkAnswers(address, { statusCodeStats, errors, timeouts }) {
  const statuses = Object.keys(statusCodeStats)
  if (errors === 0 && timeouts === 0 && statuses.length === 1 && statuses[0] === '200') return
  const counts = Object.entries(statusCodeStats).map(([status, { count }]) => `${count} × ${status}`)
  throw new Error(`${address} did not answer 200 to everything: ${[...counts, `${errors} errors`].join(', ')}`)
}
