import { expect, test } from 'vitest'
import type { Api } from '#mocks/engine/api.ts'
import { smallApi } from '../../../engine/small-api.ts'
import { buildHouse, doors, refusalIn } from '../house.ts'

test('any operation is run as any user, without his password', () => {
  const { steer, world } = buildHouse()
  const run = { operation: 'LockDoor', request: { id: 'D1' }, as: 'porter@example.org' }
  expect(steer('POST', '/world/moves', run)).toMatchObject({ status: 200, answer: { status: 204, body: null } })
  expect(world.journal.events()).toMatchObject([{ what: 'LockDoor', by: 'porter', after: { by: 'LockDoor porter' } }])
})

test("a refusal of the API is an answer like others, in the API's own words", () => {
  const { steer } = buildHouse()
  const { status, answer } = steer('POST', '/world/moves', { operation: 'OpenDoor', request: { id: 'D9' } })
  expect(status).toBe(200)
  expect(answer).toMatchObject({ status: 404, body: { responseStatus: { message: 'No door D9' } } })
})

test.each([
  { as: 'porter', want: ['OpenDoor', 'LockDoor'] },
  { as: '2', want: ['OpenDoor'] },
  { as: undefined, want: ['OpenDoor'] },
])('the moves of $as are $want', ({ as, want }) => {
  const query = as === undefined ? '' : `?as=${as}`
  expect(buildHouse().steer('GET', `/world/doors/D1/moves${query}`).answer).toEqual({ moves: want })
})

const mistakes = [
  { path: '/world/doors/D1/moves?as=nobody', code: 'unknown-user', says: 'There are: porter, guest.' },
  { path: '/world/doors/D9/moves', code: 'unknown-entity', says: 'There are: D1.' },
  { path: '/world/windows/W1/moves', code: 'unknown-entity', says: 'There are: doors.' },
  { body: { operation: 'CloseDoor' }, code: 'unknown-operation', says: 'There are: OpenDoor, LockDoor, PaintDoor.' },
  { body: { operation: 'OpenDoor', as: 'nobody' }, code: 'unknown-user', says: 'There are: porter, guest.' },
]

test.each(mistakes)('$path $body is a 404 that says what there is', ({ path, body, code, says }) => {
  const { steer } = buildHouse()
  const { status, answer } = path === undefined ? steer('POST', '/world/moves', body) : steer('GET', path)
  expect([status, refusalIn(answer).code]).toEqual([404, code])
  expect(refusalIn(answer).message).toContain(says)
})

test('an API that tells no moves says so', () => {
  const { steer } = buildHouse({ api: smallApi })
  expect(refusalIn(steer('GET', '/world/doors/D1/moves').answer)).toEqual({
    code: 'no-moves',
    message: 'The API doors tells no moves of doors.',
  })
})

test('moves are told where one answer of several tells them', () => {
  const api: Api = { ...doors, movesOf: (_dto, { name }) => (name === 'LockDoor' ? ['OpenDoor'] : undefined) }
  expect(buildHouse({ api }).steer('GET', '/world/doors/D1/moves').answer).toEqual({ moves: ['OpenDoor'] })
})
