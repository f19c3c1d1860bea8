import { expect, test } from 'vitest'
import { basicAuthorization } from '#contracts/verify/basic-authorization.ts'
import { hideSecrets } from '#contracts/verify/hide-secrets.ts'

const user = { name: 'agent', password: 'p@ss "word"' }
const hide = hideSecrets({ user, guest: { name: 'guest', password: 's3cret' } })

test.each([
  ['as it is', 'you sent p@ss "word"'],
  ['in JSON', '{"echo":"p@ss \\"word\\""}'],
  ['in JSV', '{echo:"p@ss ""word"""}'],
  ['in a URL', '/login?p=p%40ss%20%22word%22'],
  ['in a header', `Authorization: ${basicAuthorization(user)}`],
  ['of the guest', 'password s3cret refused'],
])('a password %s is hidden', (_, text) => {
  const hidden = hide(text)
  expect(hidden).toContain('***')
  expect(hidden).not.toMatch(/p@ss|word"|p%40|s3cret|YWdlbnQ6/)
})

test('a password that is the user’s name or very short is left alone, but its header is not', () => {
  const demo = { name: 'agent', password: 'agent' }
  const short = { name: 'guest', password: 'a' }
  const text = `agent ${basicAuthorization(demo)} ${basicAuthorization(short)} a`
  expect(hideSecrets({ user: demo, guest: short })(text)).toBe('agent Basic *** Basic *** a')
})

test('the longer of two secrets is hidden whole', () => {
  const accounts = { user: { name: 'a', password: 'word' }, guest: { name: 'b', password: 'password' } }
  expect(hideSecrets(accounts)('my password')).toBe('my ***')
})
