import { expect, test } from 'vitest'
import { pageFrame } from '#servicestack/publish/page-frame.ts'

test('the title of an API cannot break out of its place', () => {
  expect(pageFrame('</title><script>', '<p>x</p>')).not.toContain('<script>')
})
