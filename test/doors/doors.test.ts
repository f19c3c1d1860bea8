import { test } from 'vitest'
import { conversations } from './conversations.ts'
import { doors } from './door.ts'

const walks = doors.flatMap((door) => conversations.map((conversation) => ({ door, conversation })))

test.each(walks)('through $door.name: $conversation.fact', async ({ door, conversation }) => {
  const open = await door.open()
  try {
    await conversation.hold(open)
  } finally {
    await open.close()
  }
})
