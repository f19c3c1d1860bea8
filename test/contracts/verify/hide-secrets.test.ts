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

const awkward = { name: 'agent', password: `<p&q> "r's" é??>` }

test.each([
  ['in a form', new URLSearchParams({ p: awkward.password }).toString().slice(2)],
  ['in a form of .NET', '%3cp%26q%3e+%22r%27s%22+%c3%a9%3f%3f%3e'],
  ['in a URL of .NET', encodeURIComponent(awkward.password).replaceAll(/%../g, (code) => code.toLowerCase())],
  ['in HTML', '&lt;p&amp;q&gt; &quot;r&#39;s&quot; é??&gt;'],
  ['in the text of HTML', `&lt;p&amp;q&gt; "r's" é??&gt;`],
  ['in the text of HTML in JSON', String.raw`&lt;p&amp;q&gt; \"r's\" é??&gt;`],
  ['in base64 in a JSON pointer', Buffer.from(awkward.password).toString('base64').replaceAll('/', '~1')],
  ['in base64', Buffer.from(awkward.password).toString('base64')],
  ['in base64 without padding', Buffer.from(awkward.password).toString('base64').replace(/=+$/, '')],
  ['in base64url', Buffer.from(awkward.password).toString('base64url')],
  ['in the header as base64url', Buffer.from(`agent:${awkward.password}`).toString('base64url')],
])('a password %s is hidden whole', (_, spelling) => {
  expect(hideSecrets({ user: awkward })(`a ${spelling} b`)).toBe('a *** b')
})

test('the longer of two secrets is hidden whole', () => {
  const accounts = { user: { name: 'a', password: 'word' }, guest: { name: 'b', password: 'password' } }
  expect(hideSecrets(accounts)('my password')).toBe('my ***')
})
