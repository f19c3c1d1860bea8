import { expect, test } from 'vitest'
import { chat } from '#mocks/evo-voice/scenarios/chat.ts'
import { begun, sessionsOf } from '../begun.ts'

test('each chat has messages, and each message belongs to a chat', () => {
  const chats = sessionsOf(chat).filter(({ channel }) => channel === 'Chat')
  const messages = begun(chat).collection('messages').all()
  expect(new Set(messages.map((message) => message['sessionId']))).toEqual(new Set(chats.map(({ id }) => id)))
  expect(messages.length).toBeGreaterThan(10)
})

test('there is one that waits for an agent, one with a third party, and one that is over', () => {
  const chats = sessionsOf(chat).filter(({ channel }) => channel === 'Chat')
  expect(chats.filter(({ queueState }) => queueState === 'Queued')).toHaveLength(1)
  expect(chats.filter(({ members }) => members?.length === 3)).toHaveLength(1)
  expect(chats.filter(({ ended }) => ended)).toHaveLength(1)
})
