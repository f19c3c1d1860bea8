/** Grows what was written in a chat. */

import type { components } from '#generated/evo-voice.types.ts'
import { wireDate } from '#mocks/world/wire-date.ts'
import type { Cast } from './cast.ts'
import { messageId } from './message-id.ts'
import type { NumberedPlot } from './plot.ts'

/** A message, and the chat it belongs to. */
export type ChatMessage = components['schemas']['MessageInfo'] & { readonly sessionId: string }

/**
 * Returns the message at a place of its chat, the first at 0: customer and agent write in turn, half a minute apart,
 * and nobody has read what was written last.
 */
export function growMessage(plot: NumberedPlot, place: number, startedAt: number, cast: Cast): ChatMessage {
  const { id, agent = 'agent', minutesAgo, messages = [] } = plot
  const { name, phone, customer } = cast.caller(id, 'caller')
  const line = cast.line(id)
  const isWrittenOutside = place % 2 === 0
  const pause = Math.min(0.5, minutesAgo / messages.length)
  return {
    id: messageId(id, place),
    sessionId: id,
    accountId: cast.account.id,
    customerId: customer.id,
    endpointId: line.endpointId,
    endpointDisplayName: line.name,
    date: wireDate(startedAt - (minutesAgo - place * pause) * 60_000),
    direction: isWrittenOutside ? 'Incoming' : 'Outgoing',
    otherAddress: phone,
    sender: isWrittenOutside ? name : cast.agent(agent).displayName,
    text: messages[place] ?? '',
    isUnread: isWrittenOutside && place === messages.length - 1,
  }
}
