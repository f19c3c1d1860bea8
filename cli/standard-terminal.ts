/** The process's own output streams as a terminal. */

import type { Terminal } from './terminal.ts'

/** Returns a terminal that writes to stdout and stderr; colours only for a person, and never under NO_COLOR. */
export function standardTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly)
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    hasColours: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  }
}

/** A reader that went away, such as `head`, wants no more; the command still ends with its own exit code. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
