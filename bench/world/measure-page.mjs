/** Measures what a page of 25 sessions, the latest first, costs in a small world and in a large one. */

import { evoVoice } from '../../dist/mocks/evo-voice/evo-voice.js'
import { createEngine } from '../../dist/mocks/index.js'
import { median, spread } from '../statistics.mjs'
import { table } from '../table.mjs'
import { timeInTurns } from '../time-in-turns.mjs'
import { ask, holdBodies, requestOf, signedIn } from './ask.mjs'
import { idOf, walkThrough, worldOf } from './many-sessions.mjs'

const target = '/sessions?sortField=dateCreated&sortOrder=Descend&countPerPage=25'

/** Returns a table: the page in worlds of these sizes, where nothing has changed since the last one and where a hold has. */
export async function measurePage(sizes, plan) {
  const desks = sizes.map(deskOf)
  const rows = []
  for (const [name, run] of [
    ['the page again', ({ page }) => page],
    [
      'a hold, and the page',
      ({ hold, page }) =>
        () =>
          page(hold()),
    ],
    ['the hold alone', ({ hold }) => hold],
  ]) {
    const times = await timeInTurns(
      desks.map((desk) => ({ run: run(desk) })),
      plan,
    )
    rows.push([name, ...times.map((own, position) => cellOf(own, times[0], position))])
  }
  const heads = ['ListSessions, 25 by date, of', ...sizes.map((size) => `${size.toLocaleString('en')} sessions`)]
  return `${table(heads, rows)}\nthrough the engine; ratios are to the smallest`
}

function cellOf(own, first, position) {
  const milliseconds = `${median(own).toFixed(3)} ms`
  if (position === 0) return milliseconds
  return `${spread(
    own.map((time, round) => time / first[round]),
    1,
  )}, ${milliseconds}`
}

function deskOf(size) {
  const world = worldOf(size)
  const engine = createEngine(evoVoice, world)
  const headers = signedIn(world)
  const next = walkThrough(size)
  let calls = 0
  checkPage(JSON.parse(ask(engine, requestOf('GET', target, headers))), size)
  return {
    page: () => ask(engine, requestOf('GET', target, headers)),
    hold() {
      const body = holdBodies[Math.floor(calls++ / size) % 2]
      return ask(engine, requestOf('POST', `/sessions/${idOf(next())}/hold`, headers, body))
    },
  }
}

/** A page that is not the one that was asked for is fast. */
function checkPage({ items, totalCount }, size) {
  const dates = items.map(({ dateCreated }) => dateCreated)
  const isSorted = dates.every((date, place) => place === 0 || date <= dates[place - 1])
  if (items.length === 25 && totalCount === size && isSorted) return
  throw new Error(`A page of ${size} sessions holds ${items.length} of ${totalCount}, ${isSorted ? '' : 'not '}sorted.`)
}
