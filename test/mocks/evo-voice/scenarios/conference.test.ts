import { expect, test } from 'vitest'
import { conference } from '#mocks/evo-voice/scenarios/conference.ts'
import { sessionsOf } from '../begun.ts'

const conferences = sessionsOf(conference).filter(({ conferenceSid }) => conferenceSid)

test('there are three conferences, and a call that could become one', () => {
  expect([conferences.length, sessionsOf(conference).length]).toEqual([3, 4])
  for (const { members } of conferences) expect(members?.length).toBeGreaterThan(2)
})

test('parties are on the line, on hold, muted, and still ringing', () => {
  const parties = conferences.flatMap(({ members }) => members ?? [])
  expect(new Set(parties.map(({ callState }) => callState))).toEqual(new Set(['Connected', 'Hold', 'Ringing']))
  expect(new Set(parties.map(({ muted }) => muted))).toEqual(new Set([true, false]))
})
