import { expect, test } from 'vitest'
import { hideInExchange } from '#contracts/verify/hide-in-exchange.ts'
import { hideSecrets } from '#contracts/verify/hide-secrets.ts'
import { exchangeWith } from '../sample.ts'

const hide = hideSecrets({ user: { name: 'agent', password: 's3cret' } })
const leaky = exchangeWith({
  answer: { reason: 'not s3cret', headers: { server: 's3cret/1' }, body: '{"password":"s3cret"}' },
})

test('nothing that a server sent back shows a secret', () => {
  expect(JSON.stringify(hideInExchange(leaky, hide))).not.toContain('s3cret')
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
