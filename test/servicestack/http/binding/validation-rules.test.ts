import { expect, test } from 'vitest'
import { validationRules } from '#servicestack/http/binding/validation-rules.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

interface Row {
  readonly name: string
  readonly values?: readonly (string | number)[]
  readonly passes: readonly WireValue[]
  readonly refused: readonly WireValue[]
}

const rows: readonly Row[] = [
  { name: 'NotEmpty', passes: ['a', [1], { a: 1 }, 7], refused: ['', '  ', [], {}, 0] },
  { name: 'Empty', passes: ['', []], refused: ['a'] },
  { name: 'Email', passes: ['a@b'], refused: ['a', '@b', 'a@', 'a@b@c'] },
  { name: 'Length', values: [2, 3], passes: ['ab', 'abc', [1, 2]], refused: ['a', 'abcd'] },
  { name: 'ExactLength', values: [2], passes: ['ab'], refused: ['a', 'abc'] },
  { name: 'MinimumLength', values: [2], passes: ['ab', 'abc'], refused: ['a'] },
  { name: 'MaximumLength', values: [2], passes: ['', 'ab'], refused: ['abc'] },
  { name: 'GreaterThan', values: [0], passes: [1, '0.01'], refused: [0, '-1'] },
  { name: 'GreaterThanOrEqual', values: [0], passes: [0], refused: [-1] },
  { name: 'LessThan', values: [5], passes: [4], refused: [5] },
  { name: 'LessThanOrEqual', values: [5], passes: [5], refused: [6] },
  { name: 'InclusiveBetween', values: [1, 99], passes: [1, 99], refused: [0, 100] },
  { name: 'ExclusiveBetween', values: [1, 99], passes: [2, 98], refused: [1, 99] },
  { name: 'Equal', values: ['a'], passes: ['a'], refused: ['b'] },
  { name: 'NotEqual', values: [0], passes: [1], refused: [0] },
  { name: 'RegularExpression', values: ['^[A-Z]{2}$'], passes: ['AB'], refused: ['ab', 'ABC'] },
  { name: 'RegularExpression', values: ['(?i)^ab$'], passes: ['what JavaScript cannot read'], refused: [] },
  { name: 'CreditCard', passes: ['4111 1111 1111 1111'], refused: ['4111111111111112', 'x'] },
  { name: 'Null', passes: [], refused: ['a'] },
]

test.each(rows)('$name refuses what FluentValidation refuses', ({ name, values = [], passes, refused }) => {
  const refuses = (value: WireValue) => validationRules.get(name)?.refuses({ value, initial: 0 }, values)
  expect(passes.filter(refuses)).toEqual([])
  expect(refused.filter((value) => !refuses(value))).toEqual([])
})

test('a validator of an API of its own is not known', () => {
  expect(validationRules.get('Predicate')).toBeUndefined()
  expect(validationRules.get('constructor')).toBeUndefined()
})
