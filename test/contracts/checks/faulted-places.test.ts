import { expect, test } from 'vitest'
import { faultedPlaces } from '#contracts/checks/faulted-places.ts'
import { nullNotAllowed } from '#contracts/checks/shape-fault.ts'

const value = { log: [null, { date: 'd' }], 'a/b': { '0': null }, rows: [[null]] }

test.each([
  { pointer: '/log/1/date', want: ['/log/1/date'] },
  { pointer: '/log/0', want: ['/log/0', '/log'] },
  { pointer: '/rows/0/0', want: ['/rows/0/0', '/rows/0'] },
  { pointer: '/a~1b/0', want: ['/a~1b/0'] },
  { pointer: '/gone/0', want: ['/gone/0'] },
  { pointer: '', want: [''] },
])('a fault at "$pointer" makes $want unfit to compare', ({ pointer, want }) => {
  expect([...faultedPlaces(value, [nullNotAllowed(pointer, 'a thing', 'Why.')])]).toEqual(want)
})
