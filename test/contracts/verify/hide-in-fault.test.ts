import { expect, test } from 'vitest'
import { hideInFault } from '#contracts/verify/hide-in-fault.ts'
import { hideSecrets } from '#contracts/verify/hide-secrets.ts'
import { findingWith } from '../sample.ts'

const hide = hideSecrets({ user: { name: 'agent', password: 's3cret' } })
const { check: _, exchange: __, ...fault } = findingWith({ pointer: '/s3cret', actual: '"s3cret"' })

test('nothing that a fault quotes shows a secret', () => {
  expect(JSON.stringify(hideInFault(fault, hide))).not.toContain('s3cret')
  const differing = { ...fault, code: 'differs-between-formats', expected: '"s3cret"' } as const
  expect(JSON.stringify(hideInFault(differing, hide))).not.toContain('s3cret')
})

test('what we expect is ours, and stays as it is', () => {
  expect(hideInFault({ ...fault, expected: 'no s3cret' }, hide).expected).toBe('no s3cret')
})
