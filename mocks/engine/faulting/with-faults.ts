/** Lets requests that were bound and let in fail where a rule of the world or a magic id says so: docs/faults.md */

import type { Strike } from '#mocks/world/faults.ts'
import type { World } from '#mocks/world/world.ts'
import type { Admitted } from '#servicestack/http/sessions/authenticate.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { writeOutcome } from '../answering/write.ts'
import type { Play } from '../play.ts'
import type { Delivery, Reply } from '../reply.ts'
import type { Stage } from '../stage.ts'
import { errorRefusal } from './error-refusal.ts'
import { readMagic } from './read-magic.ts'

/** Answers a request that nothing stands against any more. */
export type Serve<Bound> = (bound: Bound, entry: Admitted, play: Play, stage: Stage) => Reply

/** The header that names what befell an answer on purpose; only a stand-in sends it. */
export const faultHeader = 'x-understudy-fault'

/**
 * Returns the same, but for the requests that a fault befalls: an error stands in for the service, which does not run;
 * nor does it before a drop. A cut and a latency befall the answer, whoever gave it.
 */
export function withFaults<Bound extends WireObject | readonly WireObject[]>(serve: Serve<Bound>): Serve<Bound> {
  return (bound, entry, play, stage) => {
    const magic = isBatch(bound) ? undefined : readMagic(play.request.target, bound)
    const strike = magic?.strike ?? strikeByRule(play, stage.world)
    if (strike === undefined) return serve(bound, entry, play, stage)
    const delivery = deliveryOf(strike)
    if (strike.breaks === 'drop') return { status: 500, reason: '', headers: [], body: '', delivery }
    // the magic id was found among the texts of this very request
    const meant = (magic?.dto ?? bound) as Bound
    const { error } = strike
    const reply =
      error === undefined
        ? serve(meant, entry, play, stage)
        : writeOutcome({ kind: 'refused', refusal: errorRefusal(error) }, entry, play, stage)
    return { ...reply, headers: [...reply.headers, [faultHeader, told(strike)]], delivery }
  }
}

function isBatch(bound: WireObject | readonly WireObject[]): bound is readonly WireObject[] {
  return Array.isArray(bound)
}

/** Nearly every world is quiet. */
function strikeByRule({ operation }: Play, { faults }: World): Strike | undefined {
  return faults.isQuiet ? undefined : faults.strike(operation.name)
}

function deliveryOf({ delayMilliseconds, breaks }: Strike): Delivery {
  return { ...(delayMilliseconds !== undefined && { delayMilliseconds }), ...(breaks && { breaks }) }
}

/** `latency 250, error, cut` */
function told({ delayMilliseconds, error, breaks }: Strike): string {
  const latency = delayMilliseconds === undefined ? undefined : `latency ${delayMilliseconds}`
  return [latency, error && 'error', breaks].filter((word) => word !== undefined).join(', ')
}
