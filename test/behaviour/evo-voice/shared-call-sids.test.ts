import { expect, test } from 'vitest'
import { sharedCallSids } from '#behaviour/evo-voice/shared-call-sids.ts'
import { sampleSession } from './sample-session.ts'

const [first, second, third] = sampleSession.members ?? []

function session(id: string, members: typeof sampleSession.members = []) {
  return { ...sampleSession, id, members: members ?? null }
}

test('sessions that share no call share nothing', () => {
  const sessions = [session('S1', first && [first]), session('S2', second && [second]), session('S3', null)]
  expect([...sharedCallSids(sessions)]).toEqual([])
})

test('a call of two sessions is named with both', () => {
  const sessions = [session('S1', sampleSession.members), session('S2', second && third && [third, second])]
  expect([...sharedCallSids(sessions)]).toEqual([
    ['CA2', ['S1', 'S2']],
    ['CA3', ['S1', 'S2']],
  ])
})
