import { expect, test } from 'vitest'
import { describeStatus } from '#contracts/checks/describe-status.ts'
import { answer } from '../sample.ts'

test('a status is named with its reason phrase, where there is one', () => {
  expect(describeStatus({ ...answer, status: 404, reason: 'NotFound' })).toBe('404 NotFound')
  expect(describeStatus({ ...answer, status: 404, reason: '' })).toBe('404')
})
