/** Replays what a real 8.6 server answered against our engine. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createEngine } from '#mocks/engine/engine.ts'
import { documented } from '#servicestack/http/manners.ts'
import { knownDeviations } from './known-deviations.ts'
import { recordedApi } from './recorded-api.ts'
import { readRecordings } from './recording.ts'
import { type ReplayTarget, replay } from './replay.ts'

const version = '8.6'
const recordings = readRecordings(readFileSync(new URL(`recordings-${version}.jsonl`, import.meta.url), 'utf8'))

test.each(recordings)('the engine answers like the real server: $id', async (recording) => {
  const differences = await replay(recording, version, freshEngine())
  if (recording.id in knownDeviations) expect(differences, 'matches now: take it off the list').not.toEqual([])
  else expect(differences.map(({ actual }) => actual)).toEqual(differences.map(({ expected }) => expected))
})

test('every known deviation is among the recordings', () => {
  const ids = new Set(recordings.map(({ id }) => id))
  expect(Object.keys(knownDeviations).filter((id) => !ids.has(id))).toEqual([])
  const steps = recordings.reduce((sum, recording) => sum + recording.steps.length, 0)
  console.log(`${steps} steps of ${recordings.length} recorded cases replayed`)
})

function freshEngine(): ReplayTarget {
  const now = Date.UTC(2026, 0, 2, 3, 4, 5)
  const world = recordedApi.createWorld({ seed: 1, now: () => now })
  return { send: createEngine(recordedApi, world, documented), now }
}
