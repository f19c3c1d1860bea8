/** Measures the time from the spawn of a server to its first answer. */

import { basic, hold, holdOf } from './hold.mjs'
import { startServer } from './server-process.mjs'
import { spread } from './statistics.mjs'
import { table } from './table.mjs'

/** Starts the bare server and the stand-in in turn, each given by its arguments, and returns a table. */
export async function measureStarts({ bare, standIn, id, starts }) {
  const times = { bare: [], understudy: [] }
  for (let start = 0; start < starts; start++) {
    times.bare.push(await timeStart(bare, id))
    times.understudy.push(await timeStart(standIn, id))
  }
  const rows = Object.entries(times).map(([name, measured]) => {
    const ratios = measured.map((time, start) => time / times.bare[start])
    return [name, spread(ratios, 2), `${spread(measured, 0)} ms`]
  })
  return `${table(['start-up', 'of bare', 'spawn to first hold'], rows)}\naim: at most 1.30 of bare`
}

async function timeStart(args, id) {
  const start = performance.now()
  const server = await startServer(args)
  await hold(holdOf({ address: server.address, id }, basic))
  const time = performance.now() - start
  await server.stop()
  return time
}
