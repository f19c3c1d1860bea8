import { expect, test } from 'vitest'
import { headline } from '#cli/import/headline.ts'

test.each([
  [{ title: 'Parcel Desk', host: 'desk.example.com' }, 'Parcel Desk (desk.example.com)'],
  [{ title: 'Parcel Desk' }, 'Parcel Desk'],
  [{ title: '', host: 'desk.example.com' }, 'An API without a title (desk.example.com)'],
  [{ title: ' ' }, 'An API without a title'],
])('%o is headed %s', (model, want) => {
  expect(headline(model)).toBe(want)
})
