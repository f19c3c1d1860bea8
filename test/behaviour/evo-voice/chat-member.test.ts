import { expect, test } from 'vitest'
import { chatMember } from '#behaviour/evo-voice/chat-member.ts'
import type { SessionMemberInfo } from '#behaviour/evo-voice/session.ts'
import { sampleSession } from './sample-session.ts'

function member(names: Pick<SessionMemberInfo, 'identity' | 'callSid' | 'endpointId'>): SessionMemberInfo {
  return { ...names, isOriginalMember: false, callState: 'Connected', role: 'Agent', muted: false }
}

const first = member({ identity: 'ann', callSid: 'bob', endpointId: 'EP1' })
const second = member({ identity: 'bob', callSid: 'CA2', endpointId: 'ann' })
const session = { ...sampleSession, members: [first, second] }

test.each([
  { name: 'ann', found: first },
  { name: 'bob', found: second },
  { name: 'CA2', found: second },
  { name: 'EP1', found: first },
  { name: 'eve', found: undefined },
  { name: '', found: undefined },
  { name: null, found: undefined },
])('$name is looked for among identities, then calls, then endpoints', ({ name, found }) => {
  expect(chatMember(name, session)).toBe(found)
})

test('a session that tells no members has none', () => {
  expect(chatMember('ann', { ...session, members: null })).toBeUndefined()
})
