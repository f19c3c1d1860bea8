/** Measures whether a hold costs the same in a small API and in a large one. */

import { fileURLToPath } from 'node:url'
import { checkThatNothingIsLeftOut } from '../abilities.mjs'
import { findConnectedSession } from '../find-connected-session.mjs'
import { holdOf, json, signIn } from '../hold.mjs'
import { startServer } from '../server-process.mjs'
import { spread } from '../statistics.mjs'
import { table } from '../table.mjs'
import { takeTurns } from '../take-turns.mjs'
import { lastPath } from './generated-api.mjs'

const script = fileURLToPath(new URL('./generated-server.mjs', import.meta.url))
const counts = [1, 100, 1_000]

/** Returns a table: each size beside the API whose only operation is the hold. */
export async function measureFlatness(plan) {
  const servers = []
  for (const count of counts) servers.push(await startServer([script, String(count)]))
  const contestants = []
  for (const [position, server] of servers.entries()) {
    const credentials = await signIn(server.address)
    await checkThatAllAnswer(server, credentials, counts[position])
    const id = await findConnectedSession(server.address)
    const request = holdOf({ ...server, id }, credentials, json)
    await checkThatNothingIsLeftOut(request)
    contestants.push({ name: counts[position].toLocaleString('en'), request })
  }
  const rows = await takeTurns(contestants, plan)
  await Promise.all(servers.map(({ stop }) => stop()))
  return `${table(['operations', 'of one', 'p99 of one', 'answers/s', 'p99, ms'], rows.map(cellsOf))}\naim: 1.00 of one`
}

/** The last generated operation must answer, or the API is not as large as it is called. */
async function checkThatAllAnswer({ address }, credentials, count) {
  const path = lastPath(count)
  if (path === undefined) return
  const response = await fetch(`${address}${path}`, { headers: { ...credentials, ...json.headers } })
  const text = await response.text()
  if (response.status !== 200)
    throw new Error(`The API of ${count} operations answers ${path} with ${response.status} ${text}`)
}

function cellsOf({ name, ratios, p99Ratios, perSecond, p99 }) {
  return [name, spread(ratios, 2), spread(p99Ratios, 2), String(Math.round(perSecond)), p99.toFixed(1)]
}
