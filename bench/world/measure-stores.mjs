/** Measures the world beside the stores that its interface is known from, on the same sessions and the same work. */

import { median } from '../statistics.mjs'
import { table } from '../table.mjs'
import { timeInTurns } from '../time-in-turns.mjs'
import { idOf, walkThrough } from './many-sessions.mjs'
import { checkStore, stores } from './stores.mjs'

const works = [
  { name: 'look-up by id', repeat: lookUps },
  { name: 'change by id', repeat: changes },
  { name: 'page of 25 by date', repeat: pages },
]

/** Returns a table: each work of each store at each size, in times of what the world takes. */
export async function measureStores(sizes, plan) {
  const rows = []
  for (const size of sizes) {
    const able = stores.filter(({ largest = size }) => size <= largest)
    const filled = []
    for (const { name, fill } of able) {
      const store = await fill(size)
      await checkStore(name, store, size)
      filled.push(store)
    }
    const columns = []
    for (const { repeat } of works) columns.push(await timesOf(filled, repeat, size, plan))
    const sized = size.toLocaleString('en')
    rows.push(...able.map(({ name }, place) => [`${sized}: ${name}`, ...columns.map((column) => column[place])]))
  }
  return [
    table(['sessions: store', ...works.map(({ name }) => name)], rows),
    'in times of what the world takes in the same rounds, and in µs; a page of the world is a sort of all().',
    '@mswjs/data goes up to 10,000 sessions.',
  ].join('\n')
}

async function timesOf(filled, repeat, size, plan) {
  const times = await timeInTurns(
    filled.map((store) => ({ repeat: repeat(store, size) })),
    plan,
  )
  return times.map((own) => {
    const ratio = median(own.map((time, round) => time / times[0][round]))
    return `${figures(ratio)} ×, ${figures(1_000 * median(own))} µs`
  })
}

/** Three figures are more than the machine gives. */
function figures(number) {
  return number < 10 ? number.toPrecision(2) : Math.round(number).toLocaleString('en')
}

function lookUps(store, size) {
  const next = walkThrough(size)
  const ids = Array.from({ length: size }, (_, number) => idOf(number))
  return (calls) => {
    for (let call = 0; call < calls; call++) store.find(ids[next()])
  }
}

/** One after the other, as requests come. */
function changes(store, size) {
  const next = walkThrough(size)
  let made = 0
  return async (calls) => {
    for (let call = 0; call < calls; call++) {
      const changing = store.change(idOf(next()), Math.floor(made++ / size) % 2 === 0 ? 'Connected' : 'Hold')
      if (changing instanceof Promise) await changing
    }
  }
}

function pages(store) {
  return (calls) => {
    for (let call = 0; call < calls; call++) store.page()
  }
}
