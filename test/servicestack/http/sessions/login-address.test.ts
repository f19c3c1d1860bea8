import { expect, test } from 'vitest'
import { loginAddress } from '#servicestack/http/sessions/login-address.ts'
import { readTarget } from '#servicestack/http/target.ts'
import { ask } from '../ask.ts'

/** Recorded from all three versions. */
test.each([
  ['/sessions?Page=1&x=a%20b', 'http%3a%2f%2fh%2fsessions%3fPage%3d1%26x%3da%2bb'],
  [
    '/sessions/S1?z=1&format=application%2Fjsv',
    'http%3a%2f%2fh%2fsessions%2fS1%3fz%3d1%26format%3dapplication%252fjsv',
  ],
  ['/sessions/S1.html', 'http%3a%2f%2fh%2fsessions%2fS1.html'],
])('%s leads to the login page and back', (target, want) => {
  const request = ask(`GET ${target}`, { Host: 'h' })
  expect(loginAddress(request, readTarget(target))).toBe(`http://h/login?redirect=${want}`)
})
