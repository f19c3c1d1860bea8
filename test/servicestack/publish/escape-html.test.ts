import { expect, test } from 'vitest'
import { escapeHtml } from '#servicestack/publish/escape-html.ts'

test('nothing in a text becomes markup', () => {
  expect(escapeHtml(`<script a="1" b='2'>&`)).toBe('&lt;script a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;')
})
