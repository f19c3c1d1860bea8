import { expect, test } from 'vitest'
import { readBody } from '#contracts/checks/read-body.ts'
import { writeJsv } from '../../liars/write-jsv.ts'
import { answer, contract, heldSession } from '../sample.ts'

const session = { kind: 'named', name: 'SessionInfo' } as const

test('a body means the same in both formats', () => {
  const inJson = readBody({ ...answer, body: JSON.stringify(heldSession) }, 'json', session, contract.model)
  const inJsv = readBody({ ...answer, body: writeJsv(heldSession) }, 'jsv', session, contract.model)
  expect(inJson).toEqual({ kind: 'value', value: heldSession })
  expect(inJsv).toEqual(inJson)
})

test.each([
  { name: 'an empty body', format: 'json', body: '', code: 'unreadable' },
  { name: 'an empty JSV body', format: 'jsv', body: '', code: 'unreadable' },
  { name: 'JSV for JSON', format: 'json', body: '{id:S1}', code: 'unreadable' },
  { name: 'JSON for JSV', format: 'jsv', body: '{"id":"S1"}', code: 'unreadable' },
  { name: 'a member twice in JSON', format: 'json', body: '{"id":"S1","id":"S2"}', code: 'unreadable' },
  { name: 'a member twice in JSV', format: 'jsv', body: '{id:S1,id:S2}', code: 'unreadable' },
  { name: 'JSON that nests for ever', format: 'json', body: '['.repeat(9999) + ']'.repeat(9999), code: 'unreadable' },
  { name: 'JSV that nests for ever', format: 'jsv', body: `{members:${'['.repeat(9999)}`, code: 'unreadable' },
] as const)('$name is a fault, not an exception', ({ format, body, code }) => {
  expect(readBody({ ...answer, body }, format, session, contract.model)).toMatchObject({
    kind: 'fault',
    fault: { code },
  })
})

test('bytes that are no UTF-8 are a fault even where the rest could be read', () => {
  const reading = readBody({ ...answer, body: '{"id":"\uFFFD"}', isUtf8: false }, 'json', session, contract.model)
  expect(reading).toMatchObject({ kind: 'fault', fault: { code: 'not-utf8' } })
})
