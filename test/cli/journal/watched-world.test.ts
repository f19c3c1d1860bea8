import { expect, test } from 'vitest'
import type { JournalLine } from '#cli/journal/journal-line.ts'
import { WatchedWorld } from '#cli/journal/watched-world.ts'
import { beginning, gardenApi } from './house.ts'

test('a step is one line, and after what could not be written all is written', () => {
  const world = gardenApi().createWorld({ seed: 1, now: () => beginning })
  const written: JournalLine[] = []
  let isFull = false
  const write = (lines: readonly JournalLine[]) => {
    if (isFull) throw new Error('full')
    written.push(...lines)
  }
  const watched = new WatchedWorld('a', world, true, { write, now: () => 7 })
  const plants = world.collection('plants')
  world.act(() => {
    for (const id of ['P1', 'P2']) plants.change(id, { id }, { what: 'Cut', by: 'gardener' })
  })
  isFull = true
  expect(() => world.clock.freeze()).toThrow('full')
  isFull = false
  world.undo()
  watched.stop()
  plants.remove('P1', { what: 'Cut', by: 'gardener' })
  expect(written.map(({ kind }) => kind)).toEqual(['step', 'record', 'rewound'])
  expect(written[0]).toMatchObject({ events: [{ i: 'P1' }, { i: 'P2' }] })
})
