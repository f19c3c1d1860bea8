import { expect, test } from 'vitest'
import { deedCandidates } from '#mocks/inferred/deed-candidate.ts'
import { isHome } from '#mocks/inferred/is-home.ts'
import { operationOf } from './shop.ts'

test.each([
  ['POST /letters', 'CreateLetter', true],
  ['GET /letters', 'QueryLetters', false],
  ['DELETE /letters/{Id}', 'DeleteLetter', false],
])('things come into being by %s of %s: %s', (route, name, want) => {
  expect(isHome({ candidates: deedCandidates(operationOf(name, route), []) })).toBe(want)
})
