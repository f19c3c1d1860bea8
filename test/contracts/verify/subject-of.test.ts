import { expect, test } from 'vitest'
import { subjectOf } from '#contracts/verify/subject-of.ts'
import { assignmentWith } from './sample-assignment.ts'

test('a subject names everything but the password', () => {
  expect(subjectOf(assignmentWith())).toEqual({
    api: 'Evo Voice',
    operation: 'HoldSession',
    url: 'http://127.0.0.1:4010/',
    userName: 'agent',
    requests: 15,
  })
})
