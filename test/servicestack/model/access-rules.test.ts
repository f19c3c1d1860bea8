import { expect, test } from 'vitest'
import { openToAll } from '#servicestack/model/access-rules.ts'

test('what is open to all asks for no sign-in, no role and no permission', () => {
  const { requiresAuthentication, ...names } = openToAll
  expect(requiresAuthentication).toBe(false)
  expect(Object.values(names)).toEqual([[], [], [], []])
})
