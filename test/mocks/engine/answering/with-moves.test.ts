import { expect, test } from 'vitest'
import type { Api, MovesOf } from '#mocks/engine/api.ts'
import { prepareEngine } from '#mocks/engine/engine.ts'
import { basic, smallApi, wireRequest } from '../small-api.ts'

/** Knows what may follow an opened door, and nothing of other operations. */
const movesOf: MovesOf = (dto, operation, person) => {
  if (operation.name === 'LockDoor') return [`Open by ${person?.userName} after ${JSON.stringify(dto)}`]
  return operation.name === 'OpenDoor' ? ['LockDoor', 'PaintDoor'] : undefined
}
const telling: Api = { ...smallApi, movesOf }

interface Asked {
  readonly api?: Api
  readonly moves?: boolean
  readonly headers?: Record<string, string>
}

function movesOn(target: string, { api = telling, moves = true, headers = {} }: Asked = {}) {
  const engine = prepareEngine(api, undefined, { moves })(api.createWorld({ seed: 1, now: () => 0 }))
  return engine(wireRequest(target, headers)).headers.find(([name]) => name === 'x-understudy-moves')?.[1]
}

test('an answer names the moves that may follow', () => {
  expect(movesOn('/doors/D1/open')).toBe('LockDoor, PaintDoor')
})

test('they are asked of what the operation returns and of who called it', () => {
  expect(movesOn('/doors/D1/lock', { headers: basic('porter') })).toBe('Open by porter after {"by":"LockDoor porter"}')
})

test.each([
  { what: 'a refusal', target: '/doors/D9/open' },
  { what: 'an operation of which nothing is known', target: '/auth' },
  { what: 'an engine that was asked to leave it out', target: '/doors/D1/open', options: { moves: false } },
  { what: 'an API that tells nothing', target: '/doors/D1/open', options: { api: smallApi } },
])('$what has no such header', ({ target, options = {} }) => {
  expect(movesOn(target, options)).toBeUndefined()
})

test('where nothing may follow the header is empty', () => {
  expect(movesOn('/doors/D1/open', { api: { ...smallApi, movesOf: () => [] } })).toBe('')
})
