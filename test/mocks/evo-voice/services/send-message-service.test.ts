import { expect, test } from 'vitest'
import { getChatTranscript } from '#mocks/evo-voice/services/get-chat-transcript.ts'
import { sendMessageService } from '#mocks/evo-voice/services/send-message-service.ts'
import { ask, deskWorld } from './desk.ts'

test('a message to a chat is kept, told in its transcript, and leaves a line in its log', () => {
  const world = deskWorld()
  const session = () => world.collection('sessions').get('S1005')
  const entries = [session()?.['log']].flat().length
  const sent = ask(sendMessageService, world, { sessionId: 'S1005', body: 'On its way', toAddress: '+1' })
  expect(sent).toMatchObject({
    id: 'M1005-4',
    direction: 'Outgoing',
    sender: 'Agent',
    text: 'On its way',
    accountId: 'AC100',
  })
  expect(sent).toMatchObject({
    otherAddress: session()?.['fromAddress'],
    date: '2026-03-20T12:00:00Z',
    isUnread: false,
  })
  expect(session()?.['log']).toHaveLength(entries + 1)
  const { messages } = ask(getChatTranscript, world, { sessionId: 'S1005' }) as { messages: unknown[] }
  expect(messages.at(-1)).toEqual({ date: '2026-03-20T12:00:00Z', from: 'Agent', body: 'On its way' })
})

test('message and log are one step', () => {
  const world = deskWorld()
  ask(sendMessageService, world, { sessionId: 'S1005', body: 'On its way' })
  world.undo()
  expect(world.collection('messages').ids()).toHaveLength(3)
  expect(world.collection('sessions').get('S1005')?.['lastModifiedBy']).toBe('system')
})

test('a message goes from an endpoint to an address as well, and belongs to the endpoint’s account', () => {
  const world = deskWorld([{ state: 'connected', account: 'AC200', minutesAgo: 1 }])
  const { endpointId } = world.collection('sessions').get('S1001') as { endpointId: string }
  const request = { endpointId, toAddress: '+15556667777', body: 'Hello' }
  const sent = ask(sendMessageService, world, request, 'manager')
  expect(sent).toMatchObject({ accountId: 'AC200', endpointId, otherAddress: '+15556667777', text: 'Hello' })
  expect(ask(sendMessageService, world, request)).toBe(`404 NotFound: Endpoint '${endpointId}' was not found`)
  expect(ask(sendMessageService, world, { ...request, endpointId: 'EP1' })).toMatchObject({ accountId: 'AC100' })
})

test.each([
  [{ sessionId: 'S1001', body: 'x' }, '409 Conflict: The session is not a chat'],
  [{ sessionId: 'S1005' }, '400 BadRequest: A body is required'],
  [{ sessionId: 'S9', body: 'x' }, "404 NotFound: Session 'S9' was not found"],
  [{ sessionId: 'S1009', body: 'x' }, "404 NotFound: Session 'S1009' was not found"],
  [{ body: 'x' }, '400 BadRequest: A sessionId is required, or an endpointId and a toAddress'],
  [{ endpointId: 'EP1', body: 'x' }, '400 BadRequest: A sessionId is required, or an endpointId and a toAddress'],
  [{ endpointId: 'EP1', toAddress: '+1' }, '400 BadRequest: A body is required'],
])('%j is refused', (request, refusal) => {
  const world = deskWorld()
  expect(ask(sendMessageService, world, request)).toBe(refusal)
  expect(world.journal.count()).toBe(0)
})
