import { expect, test } from 'vitest'
import { escapeHtml } from '#servicestack/snapshot/escape-html.ts'

test('what means something to HTML is written as an entity', () => {
  expect(escapeHtml(`<a href="x" id='y'>&`)).toBe('&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;')
})

test('all else stays', () => {
  expect(escapeHtml('Zoë: a=b;')).toBe('Zoë: a=b;')
})
