import { expect, test } from 'vitest'
import { textRecipes } from '#mocks/inferred/text-recipes.ts'
import { wordsOf } from '#mocks/inferred/words-of.ts'
import { about, hundred } from './sample-about.ts'

const rows = [
  { name: 'contactEmail', form: /^[a-z\d.-]+@example\.org$/ },
  { name: 'eMail', form: /@example\.org$/ },
  { name: 'MobilePhone', form: /^\+1555\d{7}$/ },
  { name: 'urlOfPhoto', form: /^https:\/\/example\.org\/[a-z\d.-]+$/ },
  { name: 'firstName', form: /^\p{Lu}[\p{L}'-]+$/u },
  { name: 'Patient', form: /^\p{L}.* .+/u },
  { name: 'zipCode', form: /^\d{5}$/ },
  { name: 'createdDate', form: /^20(25-1[12]|26-01)-\d\dT\d\d:\d\d:\d\dZ$/ },
  { name: 'createdBy', form: /^[a-z\d-]+\.[a-z\d.-]+$/ },
  { name: 'orderId', form: /^[A-Z\d]{8}$/ },
  { name: 'imoNumber', form: /^[A-Z\d]{8}$/ },
  { name: 'description', form: /^[A-Z].*\.$/ },
  { name: 'currency', form: /^[A-Z]{3}$/ },
  { name: 'status', form: /^(Active|Pending|Done)$/ },
  { name: 'version', form: /^\d\.\d\.0$/ },
  { name: 'city', form: /\p{L}/u },
]

test.each(rows)('a $name looks like one', ({ name, form }) => {
  const words = wordsOf(name)
  const recipe = textRecipes.find(([pattern]) => pattern.test(words))?.[1]
  expect(hundred((chance) => recipe?.(chance, about(words)) ?? '').filter((text) => !form.test(text))).toEqual([])
})

test('a name is that of what has it', () => {
  const recipe = textRecipes.find(([pattern]) => pattern.test('name'))?.[1]
  const people = hundred((chance) => recipe?.(chance, about('name', { owner: 'patient' })) ?? '')
  expect(people.every((name) => /^\S+ \S/.test(name))).toBe(true)
})

test('what no name tells has no recipe', () => {
  expect(textRecipes.some(([pattern]) => pattern.test('constructor'))).toBe(false)
})
