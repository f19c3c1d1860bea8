/** Titles as file names. */

import { expect, test } from 'vitest'
import { kebabCase } from '#cli/kebab-case.ts'

test.each([
  { title: 'Evo Voice', want: 'evo-voice' },
  { title: 'evo-voice', want: 'evo-voice' },
  { title: 'HarbourDesk API (v2)', want: 'harbour-desk-api-v2' },
  { title: 'Café Crème', want: 'cafe-creme' },
  { title: '3D Prints', want: 'api-3d-prints' },
  { title: '日本', want: 'api' },
  { title: 'CON', want: 'api-con' },
  { title: 'Com 1', want: 'com-1' },
  { title: 'x'.repeat(5000), want: 'x'.repeat(80) },
])('$title is named $want', ({ title, want }) => {
  expect(kebabCase(title)).toBe(want)
})
