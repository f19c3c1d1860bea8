import { expect, test } from 'vitest'
import { keptMessages } from '#mocks/evo-voice/services/kept-messages.ts'
import { deskWorld } from './desk.ts'

const cause = { what: 'SendMessage', by: 'agent' }
const message = { direction: 'Outgoing', text: 'hi', isUnread: false } as const

test('messages are numbered within their chat, on from those that were there', () => {
  const world = deskWorld()
  const messages = keptMessages(world)
  const add = (sessionId: string) => messages.add({ ...message, sessionId }, cause).id
  expect([add('S1005'), add('S1005'), add('S77'), add(''), add('')]).toEqual([
    'M1005-4',
    'M1005-5',
    'M77-1',
    'M-1',
    'M-2',
  ])
  expect(
    messages
      .all()
      .slice(-2)
      .map(({ id }) => id),
  ).toEqual(['M-1', 'M-2'])
})

test('the number of a message that was taken back is given again', () => {
  const world = deskWorld()
  const add = () => world.act(() => keptMessages(world).add({ ...message, sessionId: 'S1005' }, cause))
  const first = add()
  world.undo()
  expect(add()).toEqual(first)
})
