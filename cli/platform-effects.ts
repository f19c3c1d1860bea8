/** Hands the commands the network, the clock, the timers and the input of this process. */

import { createInterface } from 'node:readline/promises'
import type { Effects } from '#contracts/verify/effects.ts'
import { readLimited } from './import/read-limited.ts'

/** What the commands take from the platform. */
export interface PlatformEffects extends Effects {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** All of what is piped or pasted into the process, or undefined when it is more than so many bytes. */
  readonly readInput: (most: number) => Promise<Uint8Array | undefined>
  /** Asks the person at the keyboard; undefined when there is nobody. */
  readonly ask: (question: string) => Promise<string | undefined>
}

const endOfInput = process.platform === 'win32' ? 'Ctrl-Z and Enter' : 'Ctrl-D'
const howToEnd = `Paste it here; then begin a new line and press ${endOfInput}.\n`

/** The platform itself. */
export const platformEffects: PlatformEffects = {
  fetch: (url, init) => fetch(url, init),
  now: () => performance.now(),
  after: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, milliseconds)
    return () => clearTimeout(timer)
  },
  environment: process.env,
  readInput: async (most) => {
    if (process.stdin.isTTY) process.stderr.write(howToEnd)
    return await readLimited(process.stdin, most)
  },
  ask: async (question) => {
    if (!process.stdin.isTTY) return undefined
    const asking = createInterface({ input: process.stdin, output: process.stderr })
    try {
      return await asking.question(question)
    } finally {
      asking.close()
    }
  },
}
