import { expect, test } from 'vitest'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import { parse, parseWithIssues } from '#servicestack/jsv/parse.ts'
import { requireText } from '#servicestack/text/require-text.ts'

test('text is what it is', () => {
  expect(requireText('')).toBe('')
})

test.each([undefined, null, 5, [], {}])('%s is no text, and no reader takes it for one', (given) => {
  expect(() => requireText(given)).toThrow(/^Cannot read \w+: only text can be read\.$/)
  // what a caller in JavaScript can do
  const text = given as unknown as string
  for (const read of [parse, parseWithIssues, parseJson, (one: string) => parse(one, { mode: 'strict' })])
    expect(() => read(text)).toThrow('only text can be read')
})
