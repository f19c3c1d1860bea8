import { expect, test } from 'vitest'
import { isLegal } from '#behaviour/is-legal.ts'
import type { Standing } from '#behaviour/move.ts'
import { add, type Counter } from './counter.ts'

const person = { id: '1', userName: 'ann', displayName: 'Ann', emailAddress: '', roles: [] }
const refusal = { status: 403, errorCode: 'Forbidden', message: 'Not you' }
const guards = [
  { claim: 'it is Ann', allows: (standing: Standing<Counter>) => standing.person?.userName === 'ann', refusal },
]

test.each([
  { move: add, count: 1, who: undefined, legal: true },
  { move: add, count: 9, who: undefined, legal: false },
  { move: { ...add, guards }, count: 1, who: undefined, legal: false },
  { move: { ...add, guards }, count: 1, who: person, legal: true },
  { move: { ...add, guards }, count: 9, who: person, legal: false },
])('state and guards decide: $legal', ({ move, count, who, legal }) => {
  expect(isLegal(move, { before: { count }, person: who })).toBe(legal)
})
