import { expect, test } from 'vitest'
import { readMagic } from '#mocks/engine/faulting/read-magic.ts'

test.each([
  { id: 'magic-404', strike: { error: { kind: 'error', status: 404 } } },
  { id: 'magic-599', strike: { error: { kind: 'error', status: 599 } } },
  { id: 'magic-drop', strike: { breaks: 'drop' } },
  { id: 'magic-cut', strike: { breaks: 'cut' } },
  { id: 'magic-slow-2000', strike: { delayMilliseconds: 2000 } },
  { id: 'magic-slow-0', strike: { delayMilliseconds: 0 } },
  { id: 'magic-slow-999999999', strike: { delayMilliseconds: 600_000 } },
])('$id asks for $strike', ({ id, strike }) => {
  expect(readMagic(`/sessions/${id}`, { sessionId: id })).toEqual({ strike, dto: { sessionId: id } })
})

test.each(['magic-200', 'magic-4040', 'magic-slow', 'magic-slow-fast', 'magic-', 'my-magic-404', 'magic-dropped'])(
  '%s is an id like any other',
  (id) => {
    expect(readMagic(`/sessions/${id}`, { sessionId: id })).toBeUndefined()
  },
)

test.each([
  { id: 'magic-cut-S1001', meant: 'S1001', strike: { breaks: 'cut' } },
  { id: 'magic-slow-50-magic-a-b', meant: 'magic-a-b', strike: { delayMilliseconds: 50 } },
])('behind $id stands $meant', ({ id, meant, strike }) => {
  const dto = { reason: 'Transferring', sessionId: id, count: 1 }
  expect(readMagic(`/sessions/${id}/hold`, dto)).toEqual({ strike, dto: { ...dto, sessionId: meant } })
})

test('nobody looks for magic in a request whose address does not speak of it', () => {
  expect(readMagic('/sessions/S1/hold', { sessionId: 'S1', note: 'magic-500' })).toBeUndefined()
  expect(readMagic('/hold?sessionId=magic-500', { sessionId: 'magic-500' })?.strike.error?.status).toBe(500)
})
