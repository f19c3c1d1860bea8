/** Measures a session that is held again and again: its log grows, its answers must not. */

import { evoVoice } from '../../dist/mocks/evo-voice/evo-voice.js'
import { createEngine } from '../../dist/mocks/index.js'
import { median } from '../statistics.mjs'
import { table } from '../table.mjs'
import { processorTime } from '../time-in-turns.mjs'
import { ask, requestOf, signedIn } from './ask.mjs'
import { heapAlive } from './heap-alive.mjs'
import { idOf, worldOf } from './many-sessions.mjs'

const parts = 10

/** Returns a table: the first and the last tenth of so many holds, each taken back by a PatchSession. */
export function measureLongLog(holds) {
  const world = worldOf(1)
  const engine = createEngine(evoVoice, world)
  const headers = signedIn(world)
  const path = `/sessions/${idOf(0)}`
  const hold = requestOf('POST', `${path}/hold`, headers, '{"reason":"Transferring"}')
  const offHold = requestOf('PATCH', path, headers, '{"callState":"Connected","holdReason":"None"}')
  const measured = Array.from({ length: parts }, () => ({ times: [], size: 0, heap: 0 }))
  for (const part of measured) {
    for (let call = 0; call < holds / parts; call++) {
      const start = processorTime()
      const answer = ask(engine, hold)
      part.times.push(processorTime() - start)
      part.size = answer.length
      ask(engine, offHold)
    }
    part.heap = heapAlive()
  }
  const entries = entriesOf(world.collection('sessions').get(idOf(0)))
  if (entries < 2 * holds) throw new Error(`The log has ${entries} entries after ${holds} holds.`)
  return [
    table(
      ['holds of one session', 'µs of a hold', 'of the first', 'bytes of its answer', 'heap alive'],
      measured.map((part, position) => rowOf(part, measured[0], ((position + 1) * holds) / parts)),
    ),
    `the log has ${entries.toLocaleString('en')} entries at the end; aims: 1.0 of the first, and answers of one size`,
  ].join('\n')
}

/** The newest entries, and the pages that older ones have moved to. */
function entriesOf({ log, unpublished }) {
  return log.length + (unpublished?.earlierLog ?? []).reduce((sum, page) => sum + page.length, 0)
}

function rowOf({ times, size, heap }, first, holds) {
  return [
    holds.toLocaleString('en'),
    (1_000 * median(times)).toFixed(1),
    (median(times) / median(first.times)).toFixed(2),
    size.toLocaleString('en'),
    `${(heap / 1_000_000).toFixed(1)} MB`,
  ]
}
