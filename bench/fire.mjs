/** Fires holds at a server from 20 connections, for a while or a number of times. */

import autocannon from 'autocannon'
import { percentile } from './statistics.mjs'

/** Connections that are kept open and used without a pause. */
export const connections = 20

/**
 * Returns `{ perSecond, p99, busy }` of one round of a request; an answer other than 200 is an error.
 * `p99` is in ms; `busy` is the share of the time in which this process, not the server, was at work.
 */
export async function fire(request, seconds) {
  return shoot([request], { duration: seconds })
}

/** Sends several requests to one server in turn, so many times altogether. */
export async function fireTimes(requests, amount) {
  return shoot(requests, { amount })
}

async function shoot(requests, extent) {
  const rounds = requests.flatMap(requestsOf)
  const latencies = []
  let clients = 0
  let last = 0
  const loop = performance.eventLoopUtilization()
  const start = performance.now()
  const run = autocannon({
    url: requests[0].url,
    connections,
    sampleInt: 50,
    requests: rounds,
    // every connection begins with another body: neighbours on the wire ask for different reasons
    setupClient: (client) => client.setRequests(rotated(rounds, clients++)),
    ...extent,
  })
  run.on('response', (_client, _status, _bytes, milliseconds) => {
    latencies.push(milliseconds)
    last = performance.now()
  })
  checkAnswers(requests[0].url, await run)
  const busy = performance.eventLoopUtilization(loop).utilization
  return { perSecond: latencies.length / ((last - start) / 1_000), p99: percentile(latencies, 0.99), busy }
}

function requestsOf({ url, method, credentials, headers, bodies }) {
  const path = new URL(url).pathname
  return bodies.map((body) => ({ method, path, headers: { ...credentials, ...headers }, body }))
}

function rotated(list, by) {
  const start = by % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

function checkAnswers(url, { statusCodeStats, errors, timeouts }) {
  const statuses = Object.keys(statusCodeStats)
  if (errors === 0 && timeouts === 0 && statuses.length === 1 && statuses[0] === '200') return
  const counts = Object.entries(statusCodeStats).map(([status, { count }]) => `${count} × ${status}`)
  throw new Error(`${url} did not answer 200 to everything: ${[...counts, `${errors} errors`].join(', ')}`)
}
