/** Says in which part of an exchange a finding is. */

import type { Finding } from '#contracts/exchange/finding.ts'

/** Returns `/members/0/muted`, `the whole body`, or the part that is not the body. */
export function describePlace({ part, pointer }: Finding): string {
  if (part !== 'body') return part
  return pointer === '' ? 'the whole body' : pointer
}
