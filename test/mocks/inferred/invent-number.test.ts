import { expect, test } from 'vitest'
import { inventNumber } from '#mocks/inferred/invent-number.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { about, hundred } from './sample-about.ts'

interface Row {
  readonly scalar: Scalar
  readonly words?: string
  readonly validators?: readonly string[]
  readonly least: number
  readonly most: number
  readonly isWhole: boolean
}

const rows: readonly Row[] = [
  { scalar: 'int', least: 1, most: 100, isWhole: true },
  { scalar: 'sbyte', words: 'id', least: 1, most: 127, isWhole: true },
  { scalar: 'byte', validators: ['GreaterThan(250)'], least: 251, most: 255, isWhole: true },
  { scalar: 'int', validators: ['GreaterThan(5000)'], least: 5001, most: 5100, isWhole: true },
  { scalar: 'int', validators: ['LessThan(-5)'], least: -105, most: -6, isWhole: true },
  { scalar: 'uint', validators: ['LessThan(5)'], least: 1, most: 4, isWhole: true },
  { scalar: 'int', validators: ['InclusiveBetween(7,7)'], least: 7, most: 7, isWhole: true },
  { scalar: 'int', validators: ['InclusiveBetween(9,1)'], least: 9, most: 9, isWhole: true },
  { scalar: 'double', words: 'latitude', least: -90, most: 90, isWhole: false },
  { scalar: 'decimal', validators: ['GreaterThan(0)', 'LessThan(1)'], least: 0.01, most: 0.99, isWhole: false },
  { scalar: 'number', words: 'price', least: 1, most: 500, isWhole: false },
  { scalar: 'number', words: 'count', least: 1, most: 20, isWhole: true },
]

test.each(rows)(
  '$scalar $words $validators: from $least to $most',
  ({ scalar, words = '', validators = [], least, most, isWhole }) => {
    const numbers = hundred((chance) => inventNumber(scalar, about(words, { rules: { validators } }), chance))
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(least)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(most)
    if (isWhole) expect(numbers.every(Number.isInteger)).toBe(true)
  },
)
