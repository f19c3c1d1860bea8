import { expect, test } from 'vitest'
import { messageId } from '#mocks/evo-voice/message-id.ts'

test('a message is called after its session and its place', () => {
  expect([messageId('S1005', 0), messageId('S1005', 11)]).toEqual(['M1005-1', 'M1005-12'])
})
