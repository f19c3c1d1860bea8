import { expect, test } from 'vitest'
import { strayedReport } from '#cli/import/strayed-report.ts'

test('overrides that all change something need no word', () => {
  expect(strayedReport([])).toBe('')
})

test('a few that strayed are named, many are counted', () => {
  expect(strayedReport(['/a', '/b'])).toContain('does not publish: /a, /b. Is it misspelt')
  expect(strayedReport(Array.from({ length: 10 }, (_, at) => `/${at}`))).toContain('/7 and 2 more. Is it')
})
