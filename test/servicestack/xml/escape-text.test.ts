import { expect, test } from 'vitest'
import { escapeAttribute, escapeText } from '#servicestack/xml/escape-text.ts'

// write/echo/s-html, write/list/page-2-xml
test.each([
  { text: "<b>&amp;'</b>", want: "&lt;b&gt;&amp;amp;'&lt;/b&gt;" },
  { text: 'say "hi"', want: 'say "hi"' },
  { text: 'line1\nline2\r\nline3\ttab', want: 'line1\nline2\nline3\ttab' },
  { text: 'a\rb', want: 'a\nb' },
])('text $text stands as $want', ({ text, want }) => {
  expect(escapeText(text)).toBe(want)
})

test('quotes would end an attribute', () => {
  expect(escapeAttribute('a"b&c')).toBe('a&quot;b&amp;c')
})
