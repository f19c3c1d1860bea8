import { expect, test } from 'vitest'
import { basicAuthorization } from '#contracts/verify/basic-authorization.ts'

test.each([
  { name: 'agent', password: 'agent', text: 'agent:agent' },
  { name: 'agent', password: 'p@ss:word', text: 'agent:p@ss:word' },
  { name: 'Zoë', password: 'пароль', text: 'Zoë:пароль' },
])('$text', ({ name, password, text }) => {
  expect(basicAuthorization({ name, password })).toBe(`Basic ${Buffer.from(text, 'utf8').toString('base64')}`)
})
