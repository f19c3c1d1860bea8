import { expect, test } from 'vitest'
import { accounts } from '#mocks/evo-voice/accounts.ts'
import { growMessage } from '#mocks/evo-voice/grow-message.ts'
import { growSession } from '#mocks/evo-voice/grow-session.ts'
import { castOf } from './cast-of.ts'

const startedAt = Date.parse('2026-01-02T03:04:05Z')
const cast = castOf(accounts.AC100, 1)
const plot = {
  id: 'S1005',
  state: 'connected',
  channel: 'Chat',
  minutesAgo: 3,
  messages: ['Hello?', 'Good morning!', 'Where is it?'],
} as const
const messages = plot.messages.map((_, place) => growMessage(plot, place, startedAt, cast))

test('customer and agent write in turn, half a minute apart', () => {
  expect(messages.map(({ id, text, direction, date }) => [id, text, direction, date])).toEqual([
    ['M1005-1', 'Hello?', 'Incoming', '2026-01-02T03:01:05Z'],
    ['M1005-2', 'Good morning!', 'Outgoing', '2026-01-02T03:01:35Z'],
    ['M1005-3', 'Where is it?', 'Incoming', '2026-01-02T03:02:05Z'],
  ])
})

test('a short chat is written faster, so that nothing lies in the future', () => {
  const last = growMessage({ ...plot, minutesAgo: 0.3 }, 2, startedAt, cast)
  expect(Date.parse(last.date ?? '')).toBeLessThanOrEqual(startedAt)
})

test('nobody has read what the customer wrote last', () => {
  expect(messages.map(({ isUnread }) => isUnread)).toEqual([false, false, true])
})

test('a message belongs to its session: the same customer, line and people', () => {
  const { accountId, customerId, endpointId, fromAddress, fromName, answeredByName } = growSession(
    plot,
    startedAt,
    cast,
  )
  for (const message of messages) {
    expect(message).toMatchObject({ sessionId: 'S1005', accountId, customerId, endpointId, otherAddress: fromAddress })
  }
  expect(messages.map(({ sender }) => sender)).toEqual([fromName, answeredByName, fromName])
})
