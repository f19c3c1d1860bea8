import { expect, test } from 'vitest'
import { escapeXml } from '#contracts/reporters/escape-xml.ts'

test.each([
  { text: `<a href="x">'&'</a>`, want: '&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;' },
  { text: 'a\nb\tc\r', want: 'a&#10;b&#9;c&#13;' },
  { text: 'bell\u0007 null\u0000 \uFFFE', want: 'bell\uFFFD null\uFFFD \uFFFD' },
  { text: 'lone \uD800 surrogate', want: 'lone \uFFFD surrogate' },
  { text: 'Zoë 日本 😀', want: 'Zoë 日本 😀' },
])('$text', ({ text, want }) => {
  expect(escapeXml(text)).toBe(want)
})
