/** Measures many worlds in one process: what one that nobody has touched weighs, and how fast they are beside one. */

import { evoVoice } from '../../dist/mocks/evo-voice/evo-voice.js'
import { prepareEngine } from '../../dist/mocks/index.js'
import { median, spread } from '../statistics.mjs'
import { table } from '../table.mjs'
import { timeInTurns } from '../time-in-turns.mjs'
import { ask, holdBodies, requestOf, signedIn } from './ask.mjs'
import { heapAlive } from './heap-alive.mjs'

/** Returns a table: so many worlds beside a single one. */
export async function measureManyWorlds(count, plan) {
  const first = evoVoice.createWorld({ seed: 1, now: Date.now })
  const engineOf = prepareEngine(evoVoice)
  // shared by all, and paid for once
  first.fresh().collection('sessions').all()
  const empty = heapAlive()
  const worlds = Array.from({ length: count }, () => first.fresh())
  const untouched = (heapAlive() - empty) / count
  const desks = worlds.map((world) => deskOf(world, engineOf))
  for (const hold of desks) hold()
  const touched = (heapAlive() - empty) / count
  const times = await timeInTurns([{ run: desks[0] }, { run: inTurn(desks) }], plan)
  return [
    table(
      ['worlds', 'of one', 'holds/s', 'bytes of an untouched world', 'bytes after a hold'],
      [
        ['1', '', perSecond(times[0]), '', ''],
        [
          count.toLocaleString('en'),
          spread(
            times[1].map((time, round) => times[0][round] / time),
            2,
          ),
          perSecond(times[1]),
          Math.round(untouched).toLocaleString('en'),
          Math.round(touched).toLocaleString('en'),
        ],
      ],
    ),
    'holds through the engine, each world with its own sign-in; aim: an untouched world in at most 4,096 bytes',
  ].join('\n')
}

function perSecond(times) {
  return Math.round(1_000 / median(times)).toLocaleString('en')
}

function deskOf(world, engineOf) {
  const engine = engineOf(world)
  const headers = signedIn(world)
  const { id } = world.collection('sessions').all().find(isConnected)
  let calls = 0
  return () => ask(engine, requestOf('POST', `/sessions/${id}/hold`, headers, holdBodies[calls++ % 2]))
}

function isConnected({ callState, channel, accountId }) {
  return callState === 'Connected' && channel === 'Voice' && accountId === 'AC100'
}

function inTurn(desks) {
  let turn = 0
  return () => desks[turn++ % desks.length]()
}
