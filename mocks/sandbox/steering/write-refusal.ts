/** Writes why a call is refused. */

import type { Reply } from '#mocks/engine/reply.ts'
import type { SteeringError } from './steering-error.ts'
import { writeJson } from './write-json.ts'

/** Returns the answer to a mistake: `{ error: { code, message } }`. */
export function writeRefusal({ code, message, status, headers }: SteeringError): Reply {
  const reply = writeJson({ error: { code, message } }, status)
  return { ...reply, headers: [...reply.headers, ...headers] }
}
