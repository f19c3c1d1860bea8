/** Effects without a network and without a clock. */

import type { Effects } from '#contracts/verify/effects.ts'

/** One call of fetch. */
export interface Call {
  readonly url: string
  readonly init: RequestInit
}

/** Answers each request from a script; timers never ring unless `ring` is called. */
export function scriptedEffects(answer: (call: Call, index: number) => Response | Promise<Response>) {
  const calls: Call[] = []
  const timers = new Set<() => void>()
  let time = 0
  const effects: Effects = {
    fetch: async (url, init) => {
      calls.push({ url, init })
      return answer({ url, init }, calls.length - 1)
    },
    now: () => (time += 5),
    after: (_, callBack) => {
      timers.add(callBack)
      return () => void timers.delete(callBack)
    },
  }
  const ring = (): void => {
    for (const callBack of timers) callBack()
  }
  return { effects, calls, timers, ring }
}
