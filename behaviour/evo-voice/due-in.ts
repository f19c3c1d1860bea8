/** Says when something will happen to a session by itself. */

import type { Due } from './session.ts'

/** How long a call rings before it is missed, waits before it rings, and is written up after it was answered. */
const seconds: Readonly<Record<Due['what'], number>> = { 'ring-timeout': 30, 'queue-wait': 20, 'wrap-up': 30 }

/** Returns what is due, the usual time after a moment that is written as the API writes dates. */
export function dueIn(what: Due['what'], now: string): Due {
  const at = new Date(Date.parse(now) + seconds[what] * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
  return { at, what }
}
