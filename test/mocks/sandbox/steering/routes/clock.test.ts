import { expect, test } from 'vitest'
import { buildHouse, refusalIn } from '../house.ts'

const deeds = [
  { body: { set: '2026-01-02T03:04:35Z' }, want: { now: '2026-01-02T03:04:35.000Z', rate: 0 } },
  { body: { set: '2026-01-02T04:04:05+01:00' }, want: { now: '2026-01-02T03:04:05.000Z', rate: 0 } },
  { body: { step: '30s' }, want: { now: '2026-01-02T03:04:35.000Z', rate: 0 } },
  { body: { step: 1500 }, want: { now: '2026-01-02T03:04:06.500Z', rate: 0 } },
  { body: { run: true }, want: { now: '2026-01-02T03:04:05.000Z', rate: 1 } },
  { body: { run: true, rate: 10 }, want: { now: '2026-01-02T03:04:05.000Z', rate: 10 } },
  { body: { freeze: true }, want: { now: '2026-01-02T03:04:05.000Z', rate: 0 } },
]

test.each(deeds)('the clock after $body', ({ body, want }) => {
  const { steer } = buildHouse()
  expect(steer('PATCH', '/world/clock', body)).toMatchObject({ status: 200, answer: want })
  expect(steer('GET', '/world/clock').answer).toEqual(want)
})

const mistakes = [
  { body: {}, says: 'one deed at a time' },
  { body: { rate: 10 }, says: 'one deed at a time' },
  { body: { freeze: true, step: 1 }, says: 'one deed at a time' },
  { body: { run: true, freeze: true }, says: 'one deed at a time' },
  { body: { rewind: 1 }, says: 'It takes set, step, freeze, run, rate' },
  { body: { step: 1, rate: 2 }, says: 'goes with "run" only' },
  { body: { run: false }, says: 'is not true' },
  { body: { freeze: 1 }, says: 'is not true' },
  { body: { run: true, rate: 0 }, says: 'no number above 0' },
  { body: { run: true, rate: '10' }, says: 'no number above 0' },
  { body: { run: true, rate: 10_001 }, says: 'above 10000' },
  { body: { set: '2026-01-02T03:04:05' }, says: 'with its zone' },
  { body: { set: 5 }, says: 'no ISO 8601 date' },
  { body: { step: '30' }, says: 'no length of time' },
  { body: { step: 1e15 }, says: 'years 1 to 9999' },
]

test.each(mistakes)('$body is refused, and moves nothing', ({ body, says }) => {
  const { steer, world } = buildHouse()
  const { status, answer } = steer('PATCH', '/world/clock', body)
  expect([status, refusalIn(answer).code]).toEqual([400, 'wrong-member'])
  expect(refusalIn(answer).message).toContain(says)
  expect([world.isUntouched, steer('GET', '/world/clock').answer]).toEqual([
    true,
    { now: '2026-01-02T03:04:05.000Z', rate: 0 },
  ])
})

test('going back takes back what happened since', () => {
  const { steer } = buildHouse()
  steer('PATCH', '/world/clock', { step: '1m' })
  steer('POST', '/world/moves', { operation: 'OpenDoor', request: { id: 'D1' } })
  expect(steer('GET', '/world/doors/D1').answer).toEqual({ by: 'OpenDoor ' })
  steer('PATCH', '/world/clock', { step: '-30s' })
  expect(steer('GET', '/world/doors/D1').answer).toEqual({ by: 'nobody' })
})

test('the clock goes back, though not before the world began', () => {
  const { steer } = buildHouse()
  steer('PATCH', '/world/clock', { step: '1m' })
  const back = steer('PATCH', '/world/clock', { step: '-30s' })
  expect(back.answer).toEqual({ now: '2026-01-02T03:04:35.000Z', rate: 0 })
  const further = steer('PATCH', '/world/clock', { step: '-1m' })
  expect([further.status, refusalIn(further.answer).code]).toEqual([409, 'before-beginning'])
})
