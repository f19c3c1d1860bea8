/** Watches how fast bodies come, and gives clients up that are slower than Kestrel takes: docs/discoveries/slow-bodies.md */

import { limits } from './limits.ts'

/** A body that is on its way. */
export interface Watched {
  /** Bytes until now. */
  hasCome(): number
  givesUp(): void
}

/** Watches bodies until they are forgotten. */
export interface PaceWatch {
  add(body: Watched): void
  forget(body: Watched): void
}

/** Nearly every body is there before anybody looks: one timer for all of them, and only while there are some. */
export function createPaceWatch(): PaceWatch {
  const ages = new Map<Watched, number>()
  let timer: NodeJS.Timeout | undefined
  const look = () => {
    for (const [body, seconds] of ages) {
      ages.set(body, seconds + 1)
      if (seconds < limits.bodyGrace / 1000 || body.hasCome() >= seconds * limits.bodyRate) continue
      ages.delete(body)
      body.givesUp()
    }
    if (ages.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
  return {
    add(body) {
      ages.set(body, 1)
      timer ??= setInterval(look, 1000).unref()
    },
    forget: (body) => ages.delete(body),
  }
}
