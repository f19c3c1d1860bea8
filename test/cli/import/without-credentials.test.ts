import { expect, test } from 'vitest'
import { withoutCredentials } from '#cli/import/without-credentials.ts'

test.each([
  ['https://joe:secret@host/a@b', 'https://host/a@b'],
  ['http://joe:p w@ho st', 'http://ho st'],
  ['https://host/?mail=a@b', 'https://host/?mail=a@b'],
  ['dtos/page@2.txt', 'dtos/page@2.txt'],
])('%s is shown as %s', (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown)
})
