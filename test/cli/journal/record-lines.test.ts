import { expect, test } from 'vitest'
import { recordLines } from '#cli/journal/record-lines.ts'
import { newFile, openHouse } from './house.ts'

test('what was taken back is told, and that it was', () => {
  const { first } = openHouse(newFile()).worlds
  const plants = first.collection('plants')
  for (const height of [5, 6]) plants.change('P1', { ...plants.get('P1'), height }, { what: 'Water', by: 'gardener' })
  expect(recordLines('a', first, 7)).toEqual([{ world: 'a', kind: 'record', record: first.record(), real: 7 }])
  const whole = first.record()
  first.undo()
  expect(recordLines('a', first, 7)).toEqual([
    { world: 'a', kind: 'record', record: whole, real: 7 },
    { world: 'a', kind: 'rewound', to: 1 },
  ])
})
