/** Plants the sessions of plots, and what was written in their chats. */

import type { World } from '#mocks/world/world.ts'
import { type AccountId, accounts } from './accounts.ts'
import { type Cast, createCast } from './cast.ts'
import { createDraws } from './draws.ts'
import { dueOf } from './due-of.ts'
import { growMessage } from './grow-message.ts'
import { growSession } from './grow-session.ts'
import { messageId } from './message-id.ts'
import type { Plot } from './plot.ts'
import { createWords } from './words.ts'

/**
 * Plants a session for each plot, numbered from S1001 in their order.
 * @example plantPlots(world, [{ state: 'ringing', minutesAgo: 0.1 }])
 */
export function plantPlots(world: World, plots: readonly Plot[]): void {
  const { startedAt, invent } = world
  const draw = createDraws(invent)
  const words = createWords(invent, draw)
  const casts: Readonly<Record<AccountId, Cast>> = {
    AC100: createCast(accounts.AC100, draw, words),
    AC200: createCast(accounts.AC200, draw, words),
  }
  const sessions = world.collection('sessions')
  const messages = world.collection('messages')
  for (const [index, told] of plots.entries()) {
    const plot = { ...told, id: `S${firstNumber + index}` }
    const cast = casts[plot.account ?? 'AC100']
    const due = dueOf(plot, startedAt)
    sessions.plant(plot.id, () => growSession(plot, startedAt, cast), due && Date.parse(due.at))
    for (const [place] of (plot.messages ?? []).entries()) {
      messages.plant(messageId(plot.id, place), () => growMessage(plot, place, startedAt, cast))
    }
  }
}

const firstNumber = 1001
