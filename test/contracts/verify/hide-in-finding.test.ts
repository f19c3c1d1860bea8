import { expect, test } from 'vitest'
import { hideInExchange, hideInFinding } from '#contracts/verify/hide-in-finding.ts'
import { hideSecrets } from '#contracts/verify/hide-secrets.ts'
import { exchangeWith, findingWith } from '../sample.ts'

const hide = hideSecrets({ user: { name: 'agent', password: 's3cret' } })
const leaky = exchangeWith({
  answer: { reason: 'not s3cret', headers: { server: 's3cret/1' }, body: '{"password":"s3cret"}' },
})

test('nothing that a server sent back shows a secret', () => {
  const finding = findingWith({ pointer: '/s3cret', actual: '"s3cret"', exchange: leaky })
  expect(JSON.stringify(hideInFinding(finding, hide))).not.toContain('s3cret')
  const differing = findingWith({ code: 'differs-between-formats', expected: '"s3cret"' })
  expect(JSON.stringify(hideInFinding(differing, hide))).not.toContain('s3cret')
})

test('the reason of a failed request shows none either', () => {
  const failed = exchangeWith({ outcome: { kind: 'unanswered', code: 'connection-failed', why: 'bad s3cret' } })
  expect(hideInExchange(failed, hide).outcome).toMatchObject({ why: 'bad ***' })
})

test('the exchange that was judged stays as it was', () => {
  const before = JSON.stringify(leaky)
  hideInExchange(leaky, hide)
  expect(JSON.stringify(leaky)).toBe(before)
})
