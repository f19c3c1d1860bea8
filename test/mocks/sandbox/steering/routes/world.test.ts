import { expect, test } from 'vitest'
import { buildHouse, callsOf, doors, refusalIn } from '../house.ts'

const open = { operation: 'OpenDoor', request: { id: 'D1' } }

test('the whole state is shown, with as many of the latest events as asked for', () => {
  const { steer } = buildHouse()
  for (let count = 0; count < 3; count++) steer('POST', '/world/moves', open)
  expect(steer('GET', '/world').answer).toMatchObject({ seed: 1, scenario: 'oneDoor', doors: [{ by: 'OpenDoor ' }] })
  const { answer } = steer('GET', '/world?events=2')
  expect(
    Object(answer)
      .journal.map(Object)
      .map(({ number }: { number: number }) => number),
  ).toEqual([2, 3])
  expect(steer('GET', '/world?events=0').answer).toMatchObject({ journal: [], journalCount: 3 })
  expect(steer('GET', '/world?events=all').status).toBe(400)
})

test('a link opens the same world elsewhere', () => {
  const one = buildHouse()
  one.steer('POST', '/world/moves', open)
  const { answer } = one.steer('GET', '/world/link')
  const other = callsOf(doors.createWorld({ seed: 5, now: () => 0 }))
  expect(other.steer('POST', '/world', answer).status).toBe(200)
  expect(other.steer('GET', '/world').answer).toEqual(one.steer('GET', '/world').answer)
  expect(other.steer('GET', '/world/link').answer).toEqual(answer)
})

test.each([
  { body: { link: 'nothing' }, code: 'foreign' },
  { body: {}, code: 'wrong-member' },
])('$body opens nothing, and the world goes on', ({ body, code }) => {
  const { steer, world } = buildHouse()
  steer('POST', '/world/moves', open)
  const { status, answer } = steer('POST', '/world', body)
  expect([status, refusalIn(answer).code, world.journal.count()]).toEqual([400, code, 1])
})

test('a link that was changed on its way is refused with a sentence', () => {
  const { steer } = buildHouse()
  const link = String(Object(steer('GET', '/world/link').answer).link)
  const { status, answer } = steer('POST', '/world', { link: link.slice(0, -1) })
  expect(status).toBe(400)
  expect(refusalIn(answer)).toEqual({
    code: 'damaged',
    message: expect.stringContaining('Copy the whole of it again.'),
  })
})
