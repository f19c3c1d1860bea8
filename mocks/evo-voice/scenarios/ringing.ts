/** Calls ring and want to be taken; each gives up half a minute after it began. */

import type { World } from '#mocks/world/world.ts'
import { plantPlots } from '../plant-plots.ts'
import type { Plot } from '../plot.ts'

/** Plants eight sessions: five ring, the first for 3 s and the last for 24 s, two are connected and one was missed. */
export function ringing(world: World): void {
  plantPlots(world, [
    rings({ minutesAgo: 0.05 }),
    rings({ minutesAgo: 0.15, account: 'AC200', agent: 'manager' }),
    rings({ minutesAgo: 0.2 }),
    rings({ minutesAgo: 0.3, agent: 'colleague-1' }),
    rings({ minutesAgo: 0.4, direction: 'Outgoing', remarks: ['Calling back, as promised'] }),
    { state: 'connected', minutesAgo: 5, agent: 'colleague-2', remarks: ['Answered by a colleague'] },
    { state: 'connected', minutesAgo: 9, agent: 'colleague-3', remarks: ['Answered by a colleague'] },
    { state: 'missed', minutesAgo: 3, remarks: ['Nobody answered within 30 s'] },
  ])
}

function rings(told: Pick<Plot, 'minutesAgo'> & Partial<Plot>): Plot {
  return {
    state: 'ringing',
    due: { what: 'ring-timeout', inMinutes: 0.5 - told.minutesAgo },
    remarks: ['Ringing agents [1, 2, 3]'],
    ...told,
  }
}
