/** What the report of a page says. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importReport } from '#cli/import-report.ts'
import { importPage } from '#servicestack/import/page/import-page.ts'

const report = (path: string) => {
  const { model, notes } = importPage(readFileSync(path, 'utf8'))
  return importReport(model, notes)
}
const captured = (operation: string) => report(`test/servicestack/import/pages/${operation}.txt`)

test('the report of the seed page reads from title to notes', () => {
  const text = report('dtos/evo-voice/hold-session.metadata.txt')
  expect(text.slice(0, text.indexOf('Types'))).toBe(`Evo Voice (team.evovoice.io)
HoldSession: Hold the specified session

Routes
  POST /sessions/{sessionId}/hold

Access
  whoever has signed in
  all of the roles: User

Request
  callSid    string              body  The local call SID
  sessionId  string              path  The ID of the session to hold
  reason     SessionHoldReasons  body  The reason you are holding this call

Response
  SessionInfo

`)
  expect(text).toContain('  SessionInfo             class, extends EntityInfo  36 members\n')
  expect(text).toMatch(
    /Notes\n {2}line 15: NodeParameterMap refers to NodeParameter.*\n {2}HoldSession answers SessionInfo \(41 members\): /,
  )
})

test.each([
  { operation: 'Announce', says: 'POST /json/reply/Announce (no route of its own)' },
  { operation: 'Announce', says: 'everybody' },
  { operation: 'SearchVisits', says: 'any verb /visits' },
  { operation: 'SearchVisits', says: 'path or body' },
  { operation: 'CancelVisit', says: 'query or body' },
  { operation: 'CancelVisit', says: 'Response\n  nothing' },
  { operation: 'CheckIn', says: 'dictionary of number' },
  { operation: 'CheckIn', says: 'any of the roles: Nurse, Doctor' },
  { operation: 'FileReport', says: 'any of the permissions: site.north, site.south' },
  { operation: 'FileReport', says: 'string[][]' },
])('the report of $operation says $says', ({ operation, says }) => {
  expect(captured(operation)).toContain(says)
})
