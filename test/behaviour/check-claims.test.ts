import { expect, test } from 'vitest'
import { BehaviourError } from '#behaviour/behaviour-error.ts'
import { checkClaims } from '#behaviour/check-claims.ts'
import { add, type Counter } from './counter.ts'

function faultOf(before: Counter, after: Counter, request = 1): unknown {
  try {
    checkClaims(add, { before, request, caller: '', now: '' }, after)
    return undefined
  } catch (error) {
    return error
  }
}

test('what keeps all claims passes', () => {
  expect(faultOf({ count: 1 }, { count: 2 })).toBeUndefined()
})

test('a broken invariant is named with move and member', () => {
  const fault = faultOf({ count: 2 }, { count: 1 })
  expect(fault).toBeInstanceOf(BehaviourError)
  expect(fault).toMatchObject({
    code: 'invariant',
    move: 'Add',
    member: 'count',
    claim: 'it never goes down',
    message: 'Add breaks the invariant "it never goes down" at "count". Mend its effects.',
  })
})

test('a move is not blamed for what was broken before', () => {
  expect(faultOf({ count: 11 }, { count: 12 })).toMatchObject({
    message:
      'Add breaks the invariant "it stays below 10" at "count". It was broken before: mend what made the entity.',
  })
})

test('a consequence that is not seen is named', () => {
  expect(faultOf({ count: 2 }, { count: 2 })).toMatchObject({
    code: 'consequence',
    member: 'count',
    claim: 'it has moved',
  })
})

test('where nothing changed no invariant is asked', () => {
  const broken = { count: 12 }
  expect(faultOf(broken, broken, 0)).toBeUndefined()
})
