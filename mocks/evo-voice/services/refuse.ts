/** Lets a service refuse. */

import type { Refused } from '#behaviour/move.ts'
import type { Outcome } from '#mocks/engine/outcome.ts'

/** Returns the refusal as the engine writes it: the reason phrase of a service's own error is its code. */
export function refuse({ status, errorCode, message }: Refused): Outcome {
  return { kind: 'refused', refusal: { status, reason: errorCode, errorCode, message, errors: [] } }
}
