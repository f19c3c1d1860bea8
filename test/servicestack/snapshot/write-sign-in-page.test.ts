import { expect, test } from 'vitest'
import { writeSignInPage } from '#servicestack/snapshot/write-sign-in-page.ts'

const page = writeSignInPage()

test('its title is that of the real page: auth/endpoint/login-page', () => {
  expect(page).toContain('<title>Sign In</title>')
  expect(page).not.toContain('window.Dto')
})

test('it sends what a sign-in takes', () => {
  expect(page).toContain('<form method="post" action="auth/credentials">')
  for (const name of ['userName', 'password', 'rememberMe', 'continue']) expect(page).toContain(`name="${name}"`)
})
