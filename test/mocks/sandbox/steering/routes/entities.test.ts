import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'

test('one entity is shown by collection and id', () => {
  expect(buildHouse().steer('GET', '/world/doors/D1')).toMatchObject({ status: 200, answer: { by: 'nobody' } })
})
