import { expect, test } from 'vitest'
import { indent } from '#servicestack/json/indent.ts'

const rows = [
  { name: 'a line for each member', given: '{"a":1,"b":"x"}', want: '{\n    "a": 1,\n    "b": "x"\n}' },
  { name: 'an empty line in an empty list', given: '{"a":[]}', want: '{\n    "a": [\n        \n    ]\n}' },
  { name: 'an empty object too', given: '[{},null]', want: '[\n    {\n        \n    },\n    null\n]' },
  { name: 'texts stay as they are', given: '{"a":"{[,:\\"]}\\\\"}', want: '{\n    "a": "{[,:\\"]}\\\\"\n}' },
  { name: 'a text alone has no lines', given: '"a,b"', want: '"a,b"' },
]

test.each(rows)('$name', ({ given, want }) => {
  expect(indent(given)).toBe(want)
})
