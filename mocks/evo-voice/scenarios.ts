/** Lists the scenarios in which an Evo Voice stand-in may begin, the default first. */

import type { Scenario } from '#mocks/world/world.ts'
import { alreadyOnHold } from './scenarios/already-on-hold.ts'
import { busyQueue } from './scenarios/busy-queue.ts'
import { chat } from './scenarios/chat.ts'
import { conference } from './scenarios/conference.ts'
import { endOfDay } from './scenarios/end-of-day.ts'
import { everyState } from './scenarios/every-state.ts'
import { quietDesk } from './scenarios/quiet-desk.ts'
import { ringing } from './scenarios/ringing.ts'
import { thousandSessions } from './scenarios/thousand-sessions.ts'

/** What plants each, by its name. */
export const scenarios = {
  everyState,
  quietDesk,
  ringing,
  alreadyOnHold,
  busyQueue,
  conference,
  chat,
  endOfDay,
  thousandSessions,
} as const satisfies Readonly<Record<string, Scenario>>
