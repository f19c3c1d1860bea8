import { expect, test } from 'vitest'
import { askRecorded } from '../recorded.ts'

const form = { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' }

/** Recorded: auth/login/form-html-continue, auth/login/form-html-bad. */
test('a person who signs in is sent on with a typed, empty body', () => {
  const seen = askRecorded()('POST /auth/credentials', form, 'userName=agent&password=p%40ss&continue=%2Fx')
  expect(seen).toMatchObject({ line: '302 Found', location: '/x', text: '' })
  expect(seen.response.headers).toContainEqual(['Content-Type', 'text/html'])
})

test('a person who fails to is sent back with the reason behind the hash', () => {
  const asking = askRecorded()
  const wrong = 'userName=agent&password=x'
  expect(asking('POST /auth/credentials', form, `${wrong}&continue=%2Fx`).location).toBe(
    '/x#f=Invalid+Username+or+Password',
  )
  const login = 'http://h/login?redirect=http%3a%2f%2fh%2fauth%2fcredentials'
  expect(asking('POST /auth/credentials', form, wrong).location).toBe(login)
})
