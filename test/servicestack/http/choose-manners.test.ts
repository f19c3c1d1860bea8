import { expect, test } from 'vitest'
import { chooseManners } from '#servicestack/http/choose-manners.ts'
import type { MannersName } from '#servicestack/http/manners.ts'
import { documented, profiles, withCors } from '#servicestack/http/profiles.ts'

const own = { ...documented, server: 'Mine' }

test.each([
  { name: 'nothing', given: {}, want: documented },
  { name: 'a name', given: { manners: 'servicestack-6.11' as const }, want: profiles['servicestack-6.11'] },
  { name: 'a table', given: { manners: own }, want: own },
  { name: 'CORS', given: { cors: true }, want: withCors(documented) },
])('$name chooses', ({ given, want }) => {
  expect(chooseManners(given)).toEqual(want)
})

test('a name that is none is told with those that are', () => {
  // what a person without a compiler may write
  const manners = 'servicestack-1' as MannersName
  expect(() => chooseManners({ manners })).toThrow('no manners "servicestack-1". Choose servicestack-6.11')
})
