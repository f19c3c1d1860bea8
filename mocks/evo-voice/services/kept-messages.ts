/** Reads and adds the messages of a world. */

import type { Cause } from '#mocks/world/journal.ts'
import type { World } from '#mocks/world/world.ts'
import type { ChatMessage } from '../grow-message.ts'
import { messageId } from '../message-id.ts'

/** The messages that a service meets. */
export interface KeptMessages {
  /** Every message, in the order in which they came to be. */
  all(): readonly ChatMessage[]
  /** Adds a message and returns it with its id. */
  add(message: Omit<ChatMessage, 'id'>, cause: Cause): ChatMessage
}

/** Returns the messages of a world. */
export function keptMessages(world: World): KeptMessages {
  const collection = world.collection('messages')
  return {
    // seeds and services put only messages into this collection
    all: () => collection.all() as readonly ChatMessage[],
    add(message, cause) {
      const place = firstFree((one) => collection.has(messageId(message.sessionId, one)))
      const added = { ...message, id: messageId(message.sessionId, place) }
      collection.change(added.id, added, cause)
      return added
    },
  }
}

/** Places are taken one after another from 0, so doubling and halving finds the first free one in a few steps. */
function firstFree(isTaken: (place: number) => boolean): number {
  let free = 1
  while (isTaken(free - 1)) free *= 2
  let low = 0
  let high = free - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTaken(middle)) low = middle + 1
    else high = middle
  }
  return low
}
