/** Tells live sessions from those that lie in the archive: docs/discoveries/session-lists.md */

import type { Session } from '#behaviour/evo-voice/session.ts'

/** Days that a session stays among the live ones. */
const liveDays = 15

/** Returns the first day whose sessions are live, as the API writes days. */
export function firstLiveDay(now: number): string {
  return new Date(now - liveDays * 24 * 3600 * 1000).toISOString().slice(0, '2026-01-02'.length)
}

/** True for a session that ended and began before this day; what goes on is live however old it is. */
export function isArchived({ ended, dateCreated }: Session, firstDay: string): boolean {
  return ended && typeof dateCreated === 'string' && dateCreated < firstDay
}
