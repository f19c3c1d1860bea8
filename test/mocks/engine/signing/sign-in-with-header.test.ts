import { expect, test } from 'vitest'
import { askRecorded, signInRecorded } from '../recorded.ts'

const json = { Accept: 'application/json' }
const basic = (text: string) => ({ ...json, Authorization: `Basic ${text}` })

/** Recorded without a header: auth/login/path-basic. */
test.each([
  { name: 'no header', headers: json, line: '401 Unauthorized', part: '' },
  { name: 'a good header', headers: basic(btoa('agent:p@ss')), line: '200 OK', part: '"userName":"agent"' },
  {
    name: 'a bad one',
    headers: basic(btoa('agent:x')),
    line: '401 Unauthorized',
    part: 'Invalid Username or Password',
  },
  { name: 'rubbish', headers: basic('***'), line: '400 FormatException', part: 'not a valid Base-64' },
])('/auth/basic answers $name with $line', ({ headers, line, part }) => {
  const seen = askRecorded()('POST /auth/basic', headers)
  expect(seen.line).toBe(line)
  expect(seen.text).toContain(part)
})

test('who is signed in already is told that the header is missing', () => {
  const asking = askRecorded()
  expect(asking('POST /auth/basic', signInRecorded(asking, 'agent')).text).toContain('Invalid BasicAuth Credentials')
})
