/** Measures what it costs to go back: to the beginning, to a snapshot, and into a copy of the moment. */

import { median, spread } from '../statistics.mjs'
import { table } from '../table.mjs'
import { processorTime } from '../time-in-turns.mjs'
import { idOf, worldOf } from './many-sessions.mjs'

const cause = { what: 'HoldSession', by: 'agent' }

const works = [
  { name: 'reset', run: (world) => world.reset() },
  {
    name: 'reset, and reading all',
    run(world) {
      world.reset()
      return world.collection('sessions').all()
    },
  },
  { name: 'restore of a snapshot', run: (world) => world.snapshots.restore('before') },
  { name: 'fork', run: (world) => world.fork() },
  { name: 'fresh world', run: (world) => world.fresh() },
]

/** Returns a table: each work in worlds of these sizes in which every session has changed, beside the first. */
export function measureBeginnings(sizes, { rounds }) {
  const rows = works.map(({ name, run }) => {
    const worlds = sizes.map(worldOf)
    const times = sizes.map(() => [])
    // the first rounds warm up
    for (let round = -3; round < rounds; round++) {
      for (const [position, world] of worlds.entries()) {
        const time = timeOf(run, changed(world, sizes[position]))
        if (round >= 0) times[position].push(time)
      }
    }
    return [name, ...times.map((own, position) => cellOf(own, times[0], position))]
  })
  const heads = ['all changed, of', ...sizes.map((size) => `${size.toLocaleString('en')} sessions`)]
  return `${table(heads, rows)}\naim: a reset of 1,000 sessions in less than 5 ms`
}

/** Every session has changed since the snapshot, in a step of its own. */
function changed(world, size) {
  const sessions = world.collection('sessions')
  world.snapshots.take('before')
  for (let number = 0; number < size; number++) {
    const before = sessions.get(idOf(number))
    const callState = before.callState === 'Hold' ? 'Connected' : 'Hold'
    world.act(() => sessions.change(before.id, { ...before, callState }, cause))
  }
  return world
}

/** Milliseconds. */
function timeOf(run, world) {
  const start = processorTime()
  run(world)
  return processorTime() - start
}

function cellOf(own, first, position) {
  const milliseconds = `${median(own).toFixed(3)} ms`
  if (position === 0) return milliseconds
  return `${spread(
    own.map((time, round) => time / first[round]),
    1,
  )}, ${milliseconds}`
}
