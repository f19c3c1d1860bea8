/** Hands the judge the network, the clock and the timers of this process. */

import type { Effects } from '#contracts/verify/effects.ts'

/** What `understudy verify` takes from the platform. */
export interface PlatformEffects extends Effects {
  readonly environment: Readonly<Record<string, string | undefined>>
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
}
