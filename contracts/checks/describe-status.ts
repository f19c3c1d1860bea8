/** Writes a status as people read it. */

import type { Answer } from '#contracts/exchange/answer.ts'

/** Returns `404 NotFound`, or the number alone where there is no reason phrase. */
export function describeStatus({ status, reason }: Answer): string {
  return reason === '' ? String(status) : `${status} ${reason}`
}
