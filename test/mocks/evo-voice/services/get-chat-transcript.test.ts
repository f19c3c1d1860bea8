import { expect, test } from 'vitest'
import { getChatTranscript } from '#mocks/evo-voice/services/get-chat-transcript.ts'
import { keptMessages } from '#mocks/evo-voice/services/kept-messages.ts'
import { ask, deskWorld } from './desk.ts'

test('a transcript tells what was written, in order', () => {
  const transcript = ask(getChatTranscript, deskWorld(), { sessionId: 'S1005' })
  expect(transcript).toMatchObject({
    messages: [{ from: expect.any(String), body: 'Grüße aus Köln, wo ist mein Paket?' }, { from: 'Agent' }, {}],
  })
})

test('a call has an empty transcript, a session of others none', () => {
  expect(ask(getChatTranscript, deskWorld(), { sessionId: 'S1001' })).toEqual({ messages: [] })
  expect(ask(getChatTranscript, deskWorld(), { sessionId: 'S1009' })).toMatch(/^404 NotFound/)
})

test('what was written with the same party before is told where it is wanted, as far back as wanted', () => {
  const world = deskWorld()
  const messages = keptMessages(world)
  const [known] = messages.all().filter(({ sessionId }) => sessionId === 'S1005')
  const { id: _, ...about } = known ?? { sessionId: '', direction: 'Incoming' as const, isUnread: false }
  const add = (date: string, more: object = {}) =>
    messages.add({ ...about, sessionId: 'S500', date, text: date, ...more }, { what: 'test', by: 'test' })
  world.act(() => {
    add('2025-12-01T08:00:00Z')
    add('2026-02-01T08:00:00Z')
    add('2025-08-01T08:00:00Z')
    add('2026-02-01T08:00:00Z', { otherAddress: 'somebody else' })
  })
  const texts = (request: object) => {
    const answer = ask(getChatTranscript, world, { sessionId: 'S1005', ...request })
    return (answer as { messages: { body: string }[] }).messages.map(({ body }) => body).slice(0, -3)
  }
  expect(texts({})).toEqual([])
  expect(texts({ includeHistorical: true })).toEqual(['2025-12-01T08:00:00Z', '2026-02-01T08:00:00Z'])
  expect(texts({ includeHistorical: true, historicalCutOffDate: '2026-01-01' })).toEqual(['2026-02-01T08:00:00Z'])
})

test.each([
  ['2025-09-19', /6 months/],
  ['long ago', /must be a date/],
])('a transcript back to %s is refused', (historicalCutOffDate, message) => {
  const answer = ask(getChatTranscript, deskWorld(), {
    sessionId: 'S1005',
    includeHistorical: true,
    historicalCutOffDate,
  })
  expect(answer).toMatch(/^400 BadRequest/)
  expect(answer).toMatch(message)
})

test('six months back to the day is not too far', () => {
  const request = { sessionId: 'S1005', includeHistorical: true, historicalCutOffDate: '2025-09-20' }
  expect(ask(getChatTranscript, deskWorld(), request)).toHaveProperty('messages')
})
