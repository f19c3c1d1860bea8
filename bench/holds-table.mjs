/** Writes what was measured of holds: a table, and what its words mean. */

import { spread } from './statistics.mjs'
import { table } from './table.mjs'

const heads = [
  'POST /sessions/{id}/hold',
  'of bare',
  'p99 of bare',
  'answers/s',
  'p99, ms',
  'bytes',
  'state',
  'auth',
  'JSV',
]

const legend = `of bare: answers per second beside those of bare in the same round, median (least .. most); p99 likewise, and in ms.
state: "kept" when an answer shows the hold that was sent, "none" when it is an example that never changes.
auth: "checked" when strangers get a 401, "must be there" when any credentials pass, "ignored" when none are needed.
JSV: whether a hold in JSV is understood and answered in JSV. The peers are asked in JSON with Basic.
json-server has no holds: the caller sends a PATCH of the session with what a hold sets, and it writes its file each time.`

/** Returns the text, given the rows and `{ name, why }` of each peer that is missing. */
export function holdsTable(rows, missing) {
  const [busiest] = [...rows].sort((one, other) => other.busy - one.busy)
  return [
    table(heads, rows.map(cellsOf)),
    '',
    ...missing.map(({ name, why }) => `${name} is missing: ${why}`),
    legend,
    'aims for understudy: 0.80 of bare, at least 0.70; p99 at most 2.00 of bare',
    `load generator: busy for ${Math.round(100 * busiest.busy)} % of the time at most (${busiest.name})`,
  ].join('\n')
}

function cellsOf({ name, ratios, p99Ratios, perSecond, p99, bytes, state, auth, jsv }) {
  const numbers = [
    spread(ratios, 2),
    spread(p99Ratios, 2),
    String(Math.round(perSecond)),
    p99.toFixed(1),
    String(bytes),
  ]
  return [name, ...numbers, state, auth, jsv]
}
