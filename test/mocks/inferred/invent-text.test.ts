import { expect, test } from 'vitest'
import { inventText } from '#mocks/inferred/invent-text.ts'
import { validationRules } from '#servicestack/http/binding/validation-rules.ts'
import { readValidators } from '#servicestack/model/read-validators.ts'
import { about, hundred } from './sample-about.ts'

const validators = [
  'Email',
  'NotEmpty',
  'Length(3,5)',
  'ExactLength(40)',
  'MinimumLength(30)',
  'MaximumLength(2)',
  'CreditCard',
  'RegularExpression(`^[A-Z]{2}\\d{3,5}$`)',
]

test.each(validators)('texts pass %s', (validator) => {
  const [rule] = readValidators(validator)
  const texts = hundred((chance) => inventText(about('description', { rules: { validators: [validator] } }), chance))
  const refused = texts.filter((value) =>
    validationRules.get(rule?.name ?? '')?.refuses({ value, initial: null }, rule?.arguments ?? []),
  )
  expect(refused).toEqual([])
})

test('a description tells what the name does not', () => {
  const texts = hundred((chance) => inventText(about('constructor', { description: 'Where the phone is' }), chance))
  expect(texts.every((text) => text.startsWith('+1555'))).toBe(true)
})

test('a pattern that only .NET knows is passed over', () => {
  const given = about('city', { rules: { validators: ['RegularExpression(`(?i)^x$`)', 'MaximumLength(4)'] } })
  expect(hundred((chance) => inventText(given, chance)).every((text) => text.length <= 4)).toBe(true)
})
