import { expect, test } from 'vitest'
import type { Session } from '#behaviour/evo-voice/session.ts'
import { comparisonOf } from '#mocks/evo-voice/services/ordering.ts'

const sessions = [
  { id: 'a', fromName: 'Zoë', wasMissed: true },
  { id: 'b', fromName: 'Ann', wasMissed: false },
  { id: 'c', wasMissed: true },
  { id: 'd', fromName: 'Ann', wasMissed: true },
  { id: 'e', fromName: null, wasMissed: false },
] as unknown as readonly Session[]

test.each([
  { member: 'fromName', want: 'c e b d a' },
  { member: 'wasMissed', want: 'b e a c d' },
  { member: 'id', want: 'a b c d e' },
] as const)('by $member it is $want, and descending the very reverse', ({ member, want }) => {
  const sorted = (isDescending: boolean) => {
    const places = [...sessions.keys()].toSorted(comparisonOf(sessions, { member, isDescending }))
    return places.map((place) => sessions[place]?.id)
  }
  expect(sorted(false).join(' ')).toBe(want)
  expect(sorted(true)).toEqual(sorted(false).toReversed())
})
