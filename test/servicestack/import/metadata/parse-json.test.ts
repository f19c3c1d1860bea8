import { expect, test } from 'vitest'
import { parseJson } from '#servicestack/import/metadata/parse-json.ts'

test('what is JSON is parsed', () => {
  expect(parseJson('{"a":[1]}', 'it')).toEqual({ a: [1] })
})

test.each([
  ['{"a":\n"b', 'Cannot read x at line 2, column 3 ("{"a": "b"): the JSON ends in the middle.', 'fetch it again.'],
  ['{"a":\n"b"]', 'Cannot read x at line 2, column 4 ("{"a": "b"]"): "]" is not what JSON allows there.', 'Fetch it'],
])('%j is refused with its place and what to fetch', (text, says, whatToDo) => {
  expect(() => parseJson(text, 'it', 'x')).toThrow(says)
  expect(() => parseJson(text, 'it', 'x')).toThrow(whatToDo)
})
