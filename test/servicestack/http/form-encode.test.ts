import { expect, test } from 'vitest'
import { formEncode } from '#servicestack/http/form-encode.ts'

test.each([
  ['http://h/a?b=c', 'http%3a%2f%2fh%2fa%3fb%3dc'],
  ['a b', 'a+b'],
  ['a,b-c.d', 'a,b-c.d'],
  ['a_b~c*', 'a%5fb%7ec%2a'],
  ['ë', '%c3%ab'],
])('%s is encoded as %s', (text, want) => {
  expect(formEncode(text)).toBe(want)
})
