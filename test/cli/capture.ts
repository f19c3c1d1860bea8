/** A terminal that keeps what a command prints. */

import type { Terminal } from '#cli/terminal.ts'

/** A terminal with its two texts. */
export interface Capture extends Terminal {
  readonly printed: { out: string; error: string }
}

/** Returns a terminal without colours whose texts can be read afterwards. */
export function capture(): Capture {
  const printed = { out: '', error: '' }
  return {
    printed,
    hasColours: false,
    out(text) {
      printed.out += text
    },
    error(text) {
      printed.error += text
    },
  }
}
