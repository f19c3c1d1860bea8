import { expect, test } from 'vitest'
import { isSameSecret } from '#mocks/sandbox/steering/is-same-secret.ts'

test.each([
  { guess: 's3cret', isSame: true },
  { guess: 's3creT', isSame: false },
  { guess: 's3cre', isSame: false },
  { guess: 's3crets', isSame: false },
  { guess: 's3crets3cret', isSame: false },
  { guess: '', isSame: false },
])('"$guess" is the secret: $isSame', ({ guess, isSame }) => {
  expect(isSameSecret(guess, 's3cret')).toBe(isSame)
})
