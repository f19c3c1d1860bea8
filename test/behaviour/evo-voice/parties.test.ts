import { expect, test } from 'vitest'
import { isOutside, isPresent, nameOf, partiesIn, partyWith } from '#behaviour/evo-voice/parties.ts'
import { sampleSession } from './sample-session.ts'

const [guest, agent] = sampleSession.members ?? []

test('parties change their state where they are meant, and the others stay the same', () => {
  const changed = partiesIn('None', sampleSession.members, ({ role }) => role === 'Agent')
  expect(changed?.map(({ callState }) => callState)).toEqual(['Connected', 'None', 'Ringing'])
  expect(changed?.[0]).toBe(guest)
})

test('when nobody changes the parties are the very same', () => {
  expect(partiesIn('Connected', sampleSession.members, ({ role }) => role === 'Agent')).toBe(sampleSession.members)
  expect(partiesIn('None', null, () => true)).toBeNull()
})

test('a party is found by its call as long as it is present', () => {
  expect(partyWith('CA2', sampleSession)).toBe(agent)
  expect(partyWith('CA9', sampleSession)).toBeUndefined()
  expect(partyWith(null, sampleSession)).toBeUndefined()
  const left = { ...sampleSession, members: partiesIn('None', sampleSession.members, () => true) ?? null }
  expect(partyWith('CA2', left)).toBeUndefined()
})

test('only the caller is outside, and only who has a call is present', () => {
  expect(sampleSession.members?.map(isOutside)).toEqual([true, false, false])
  expect(sampleSession.members?.map(isPresent)).toEqual([true, true, true])
})

test.each([
  { displayName: 'Ann', identity: 'ann', name: 'Ann' },
  { displayName: '', identity: 'ann', name: 'ann' },
  { displayName: null, identity: null, name: 'Somebody' },
])('the log calls a party $name', ({ displayName, identity, name }) => {
  expect(guest && nameOf({ ...guest, displayName, identity })).toBe(name)
})
