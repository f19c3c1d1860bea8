/** Keeps secrets out of the faults that leave the judge, even where a server sends them back. */

import type { Fault } from '#contracts/exchange/finding.ts'
import type { Hide } from './hide-secrets.ts'

/** Returns a fault without secrets in what it quotes from the server. */
export function hideInFault(fault: Fault, hide: Hide): Fault {
  return {
    ...fault,
    pointer: hide(fault.pointer),
    // elsewhere the expectation is ours, and a gap in a sentence of ours would show what was hidden
    expected: fault.code === 'differs-between-formats' ? hide(fault.expected) : fault.expected,
    actual: hide(fault.actual),
  }
}
