import { expect, test } from 'vitest'
import { escapeControls } from '#contracts/reporters/escape-controls.ts'

test.each([
  ['line1\r\nline2\ttab', 'line1\\r\\nline2\\ttab'],
  ['\u001B[2J\u0007', '\\u001b[2J\\u0007'],
  ['\u009B1m\u2028', '\\u009b1m\\u2028'],
  ['Zoë 日本 😀 "quoted"', 'Zoë 日本 😀 "quoted"'],
])('%j is shown as %s', (text, want) => {
  expect(escapeControls(text)).toBe(want)
})
