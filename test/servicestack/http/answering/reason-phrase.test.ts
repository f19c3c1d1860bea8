import { expect, test } from 'vitest'
import { reasonPhrase } from '#servicestack/http/answering/reason-phrase.ts'

test.each([
  ['NotFound', 'NotFound'],
  ['Invalid Username or Password', 'Invalid Username or Password'],
  ['Zoë 10 €\r\n\t', 'Zo? 10 ????'],
  ['', ''],
])('%j is written %j', (given, want) => {
  expect(reasonPhrase(given)).toBe(want)
})
