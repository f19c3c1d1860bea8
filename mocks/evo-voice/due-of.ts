/** Says what will happen to a session of a plot by itself, and when. */

import type { Due } from '#behaviour/evo-voice/session.ts'
import { wireDate } from '#mocks/world/wire-date.ts'
import type { Plot } from './plot.ts'

/** Returns what is due in a world that began at this moment, in milliseconds since 1970; undefined where nothing is. */
export function dueOf({ due }: Plot, startedAt: number): Due | undefined {
  return due && { at: wireDate(startedAt + due.inMinutes * 60_000), what: due.what }
}
