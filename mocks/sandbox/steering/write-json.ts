/** Writes what a steering call is answered with. */

import type { Reply } from '#mocks/engine/reply.ts'

/** Returns a value as JSON that nobody keeps, with 200 unless another status is told. */
export function writeJson(value: unknown, [status, reason]: readonly [number, string] = [200, 'OK']): Reply {
  const headers = [
    ['Content-Type', 'application/json; charset=utf-8'],
    ['Cache-Control', 'no-store'],
  ] as const
  return { status, reason, headers, body: `${JSON.stringify(value, null, 2)}\n` }
}
