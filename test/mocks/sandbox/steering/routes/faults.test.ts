import { expect, test } from 'vitest'
import { buildHouse, refusalIn } from '../house.ts'

const rules = [{ operation: 'OpenDoor', fault: { kind: 'error', name: 'ServiceUnavailable' } }]
const open = { operation: 'OpenDoor', request: { id: 'D1' } }

test('rules are set, strike, are told and cleared', () => {
  const { steer } = buildHouse()
  expect(steer('PUT', '/world/faults', { rules })).toMatchObject({ status: 200, answer: { rules } })
  expect(steer('POST', '/world/moves', open).answer).toMatchObject({ status: 503 })
  expect(steer('GET', '/world/faults').answer).toEqual({ rules })
  expect(steer('DELETE', '/world/faults').answer).toEqual({ rules: [] })
  expect(steer('POST', '/world/moves', open).answer).toMatchObject({ status: 200 })
})

test.each([
  { body: {}, says: 'a list of rules' },
  { body: { rules: [{ fault: { kind: 'flood' } }] }, says: '[0].fault.kind' },
  { body: { rules: [{ operation: 'CloseDoor', fault: { kind: 'drop' } }] }, says: '[0].operation' },
  { body: { rule: rules }, says: '"rule" is not known' },
])('$body is refused and changes no rule', ({ body, says }) => {
  const { steer, world } = buildHouse()
  const { status, answer } = steer('PUT', '/world/faults', body)
  expect([status, world.faults.isQuiet]).toEqual([400, true])
  expect(refusalIn(answer).message).toContain(says)
})
