/** Hands the commands the network, the clock, the timers and the input of this process. */

import { createInterface } from 'node:readline/promises'
import type { Effects } from '#contracts/verify/effects.ts'

/** What the commands take from the platform. */
export interface PlatformEffects extends Effects {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** All of what is piped or pasted into the process. */
  readonly readInput: () => Promise<Uint8Array>
  /** Asks the person at the keyboard; undefined when there is nobody. */
  readonly ask: (question: string) => Promise<string | undefined>
}

/** The platform itself. */
export const platformEffects: PlatformEffects = {
  fetch: (url, init) => fetch(url, init),
  now: () => performance.now(),
  after: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, milliseconds)
    return () => clearTimeout(timer)
  },
  environment: process.env,
  readInput: async () => {
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk)
    return Buffer.concat(chunks)
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
