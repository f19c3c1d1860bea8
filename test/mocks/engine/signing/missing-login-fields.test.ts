import { expect, test } from 'vitest'
import { missingLoginFields } from '#mocks/engine/signing/missing-login-fields.ts'

test.each([
  { given: { userName: 'a', password: 'b' }, want: undefined },
  { given: { userName: 'a' }, want: [{ PropertyName: 'Password', PropertyValue: null }] },
  {
    given: { userName: null, password: '' },
    want: [
      { PropertyName: 'User Name', PropertyValue: null },
      { PropertyName: 'Password', PropertyValue: '' },
    ],
  },
])('$given lacks $want', ({ given, want }) => {
  expect(missingLoginFields(given)?.errors.map(({ meta }) => meta)).toEqual(want)
})
