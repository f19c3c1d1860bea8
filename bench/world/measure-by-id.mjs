/** Measures whether finding and changing a session costs the same in a small world and in a large one. */

import { evoVoice } from '../../dist/mocks/evo-voice/evo-voice.js'
import { createEngine } from '../../dist/mocks/index.js'
import { median, spread } from '../statistics.mjs'
import { table } from '../table.mjs'
import { timeInTurns } from '../time-in-turns.mjs'
import { ask, holdBodies, requestOf, signedIn } from './ask.mjs'
import { walkThrough, worldOf } from './many-sessions.mjs'

const cause = { what: 'HoldSession', by: 'agent' }

/** As many sessions are busy in every world, spread over all of it. */
const busy = 100

const works = [
  { name: 'look-up', prepare: (world) => lookUp(world.collection('sessions'), busyIds(world)) },
  { name: 'change', prepare: change },
  { name: 'GetSession', prepare: getSession },
  { name: 'HoldSession', prepare: holdSession },
  { name: 'look-up, of all in turn', prepare: (world) => lookUp(world.collection('sessions'), allIds(world)) },
  { name: 'the same in a bare Map', prepare: (world) => lookUp(mapOf(world), allIds(world)) },
]

/** Returns a table: each work in worlds of these sizes, beside the first. */
export async function measureById(sizes, plan) {
  const rows = []
  for (const { name, prepare } of works) {
    const contestants = sizes.map((size) => ({ run: prepare(worldOf(size)) }))
    const times = await timeInTurns(contestants, plan)
    rows.push([name, ...times.map((own, position) => cellOf(own, times[0], position))])
  }
  const heads = ['by id, of', ...sizes.map((size) => `${size.toLocaleString('en')} sessions`)]
  return `${table(heads, rows)}\nlook-up and change: of the collection; GetSession and HoldSession: through the engine. aim: 1.0 of the smallest`
}

function cellOf(own, first, position) {
  const microseconds = `${(1_000 * median(own)).toFixed(2)} µs`
  if (position === 0) return microseconds
  const ratios = own.map((time, round) => time / first[round])
  return `${spread(ratios, 2)}, ${microseconds}`
}

function busyIds(world) {
  const ids = world.collection('sessions').ids()
  return ids.filter((_, place) => place % (ids.length / busy) === 0)
}

/** In an order in which no cache holds the next one. */
function allIds(world) {
  const ids = world.collection('sessions').ids()
  const next = walkThrough(ids.length)
  return ids.map(() => ids[next()])
}

function mapOf(world) {
  return new Map(
    world
      .collection('sessions')
      .all()
      .map((session) => [session.id, session]),
  )
}

function lookUp(sessions, ids) {
  let turn = 0
  return () => {
    const id = ids[turn++ % ids.length]
    if (sessions.get(id).id !== id) throw new Error('A look-up found another session.')
  }
}

function change(world) {
  const sessions = world.collection('sessions')
  const ids = busyIds(world)
  let turn = 0
  return () => {
    const id = ids[turn++ % busy]
    world.act(() => sessions.change(id, { ...sessions.get(id) }, cause))
  }
}

function getSession(world) {
  const engine = createEngine(evoVoice, world)
  const headers = signedIn(world)
  const requests = busyIds(world).map((id) => requestOf('GET', `/sessions/${id}`, headers))
  let turn = 0
  return () => ask(engine, requests[turn++ % busy])
}

function holdSession(world) {
  const engine = createEngine(evoVoice, world)
  const headers = signedIn(world)
  const requests = holdBodies.flatMap((body) =>
    busyIds(world).map((id) => requestOf('POST', `/sessions/${id}/hold`, headers, body)),
  )
  let turn = 0
  return () => ask(engine, requests[turn++ % requests.length])
}
