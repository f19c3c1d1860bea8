/** Looks for calls that belong to two sessions, which no move by itself can see. */

import type { Session } from './session.ts'

/** Returns each call id that several sessions have, with the ids of those sessions. */
export function sharedCallSids(sessions: Iterable<Session>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>()
  for (const { id, members } of sessions) {
    const own = new Set(members?.flatMap(({ callSid }) => callSid || []))
    for (const callSid of own) owners.set(callSid, [...(owners.get(callSid) ?? []), id ?? ''])
  }
  return new Map([...owners].filter(([, ids]) => ids.length > 1))
}
