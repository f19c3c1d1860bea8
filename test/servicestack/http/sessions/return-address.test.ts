import { expect, test } from 'vitest'
import { refuseAddress, returnAddress } from '#servicestack/http/sessions/return-address.ts'
import { readTarget } from '#servicestack/http/target.ts'
import { ask } from '../ask.ts'

test.each([
  ['/auth/logout?continue=%2Fx', '/x'],
  ['/auth/logout?ReturnUrl=/x', '/x'],
  ['/auth/logout?redirect=/b&continue=/a', '/a'],
  ['/auth/logout', undefined],
])('%s leads to %s', (target, want) => {
  expect(returnAddress(ask(`GET ${target}`), readTarget(target))).toBe(want)
})

test.each([
  ['/x', false],
  ['http://h/x', false],
  ['http://elsewhere/x', true],
  ['//elsewhere/x', true],
])('%s is refused: %s', (address, isRefused) => {
  expect(refuseAddress(address, 'http://h') !== undefined).toBe(isRefused)
})
