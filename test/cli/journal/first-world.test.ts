import { expect, test } from 'vitest'
import { firstWorld } from '#cli/journal/first-world.ts'
import { KeptWorld } from '#cli/journal/kept-world.ts'
import { sampleRecord } from '../../mocks/sandbox/link/sample-record.ts'
import { beginning, gardenApi } from './house.ts'

const later = beginning + 3_600_000

test('a world begins as early as the one that is kept, and lives in the present', () => {
  const kept = new KeptWorld({ ...sampleRecord, scenario: 'garden' }, 0)
  const world = firstWorld(gardenApi(), { seed: 1, now: () => later }, kept)
  expect([world.seed, world.startedAt, world.now()]).toEqual([sampleRecord.seed, beginning, later])
})

test('where none is kept, it begins now', () => {
  expect(firstWorld(gardenApi(), { seed: 1, now: () => later }, undefined)).toMatchObject({ seed: 1, startedAt: later })
})
