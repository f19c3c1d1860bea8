import { expect, test } from 'vitest'
import { boundsOf } from '#mocks/inferred/bounds-of.ts'

const none = { least: -Infinity, most: Infinity, shortest: 0, longest: Infinity }

test.each([
  { rules: {}, bounds: none },
  { rules: { minimum: 1, maximum: 9 }, bounds: { ...none, least: 1, most: 9 } },
  { rules: { validators: ['GreaterThan(0)', 'LessThan(10)'] }, bounds: { ...none, least: 1, most: 9 } },
  { rules: { validators: ['GreaterThanOrEqual(0)', 'LessThanOrEqual(10)'] }, bounds: { ...none, least: 0, most: 10 } },
  { rules: { minimum: 5, validators: ['InclusiveBetween(1,99)'] }, bounds: { ...none, least: 5, most: 99 } },
  { rules: { validators: ['ExclusiveBetween(1,9)'] }, bounds: { ...none, least: 2, most: 8 } },
  { rules: { validators: ['Length(2,5)', 'MaximumLength(4)'] }, bounds: { ...none, shortest: 2, longest: 4 } },
  { rules: { validators: ['ExactLength(3)'] }, bounds: { ...none, shortest: 3, longest: 3 } },
  { rules: { validators: ['NotEmpty', 'MinimumLength(2)'] }, bounds: { ...none, shortest: 2 } },
  { rules: { validators: ['Predicate(x)'] }, bounds: none },
])('$rules', ({ rules, bounds }) => {
  expect(boundsOf(rules, 1)).toEqual(bounds)
})
