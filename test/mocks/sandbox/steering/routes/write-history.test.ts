import { expect, test } from 'vitest'
import { writeHistory } from '#mocks/sandbox/steering/routes/write-history.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { buildHouse } from '../house.ts'

test('a call tells how many events it concerned, and how many there are', () => {
  const { world } = buildHouse()
  world.collection('doors').change('D1', { by: 'test' }, { what: 'test', by: 'test' })
  expect(JSON.parse(responseText(writeHistory(world, 7)))).toEqual({ events: 7, journalCount: 1 })
})
