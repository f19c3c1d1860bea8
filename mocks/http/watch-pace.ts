/** Watches how fast a body comes, and gives a client up that is slower than Kestrel takes: docs/discoveries/slow-bodies.md */

import { limits } from './limits.ts'

/** What is watched. */
interface Watched {
  /** Bytes until now. */
  hasCome(): number
  givesUp(): void
}

/** Looks when the grace is over, and then once a second. */
export function watchPace({ hasCome, givesUp }: Watched): { stop(): void } {
  let seconds = limits.bodyGrace / 1000
  const look = () => {
    if (hasCome() < seconds * limits.bodyRate) {
      givesUp()
      return
    }
    seconds++
    timer = setTimeout(look, 1000).unref()
  }
  let timer = setTimeout(look, limits.bodyGrace).unref()
  return { stop: () => clearTimeout(timer) }
}
