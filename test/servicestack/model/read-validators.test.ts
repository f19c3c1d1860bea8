import { expect, test } from 'vitest'
import { readValidators } from '#servicestack/model/read-validators.ts'

const rows = [
  { text: 'NotEmpty', validators: [['NotEmpty']] },
  { text: 'GreaterThan(0)', validators: [['GreaterThan', 0]] },
  { text: 'InclusiveBetween( 1, 99 )', validators: [['InclusiveBetween', 1, 99]] },
  { text: 'NotEmpty()', validators: [['NotEmpty']] },
  { text: '[NotNull,Length(1,10)]', validators: [['NotNull'], ['Length', 1, 10]] },
  { text: 'RegularExpression(`^[a,b)]+$`)', validators: [['RegularExpression', '^[a,b)]+$']] },
  { text: 'RegularExpression(′^[a,b)]+$′)', validators: [['RegularExpression', '^[a,b)]+$']] },
  {
    text: `Equal('a') NotEqual("b")`,
    validators: [
      ['Equal', 'a'],
      ['NotEqual', 'b'],
    ],
  },
  { text: 'HasRole(Admin)', validators: [['HasRole', 'Admin']] },
  { text: 'it.length > it.notEmpty(1)', validators: [['it'], ['it']] },
  { text: '', validators: [] },
  { text: '((,', validators: [] },
  { text: 'Length(1', validators: [['Length', 1]] },
  { text: 'constructor(__proto__)', validators: [['constructor', '__proto__']] },
]

test.each(rows)('$text is read', ({ text, validators }) => {
  expect(readValidators(text).map(({ name, arguments: values }) => [name, ...values])).toEqual(validators)
})
