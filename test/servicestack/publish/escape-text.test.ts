import { expect, test } from 'vitest'
import { escapeText } from '#servicestack/publish/escape-text.ts'

test.each([
  [`Part of the name (a "contains" search) - it's > 2`, `Part of the name (a "contains" search) - it's > 2`],
  ['</td><script>', '&lt;/td>&lt;script>'],
  ['&lt;', '&amp;lt;'],
])('%s stands in a cell as %s', (given, want) => {
  expect(escapeText(given)).toBe(want)
})
