/** Conferences: parties on the line, on hold, muted, and one whose phone still rings. */

import type { World } from '#mocks/world/world.ts'
import { plantPlots } from '../plant-plots.ts'

/** Plants four sessions: three conferences, and a call that could become one. */
export function conference(world: World): void {
  plantPlots(world, [
    {
      state: 'connected',
      minutesAgo: 16,
      parties: [{ callState: 'Connected' }, { colleague: 'colleague-1', callState: 'Connected', isMuted: true }],
      remarks: ['Conference started', 'Added {external party}', 'Muted "colleague-1"'],
    },
    {
      state: 'connected',
      minutesAgo: 8,
      parties: [{ callState: 'Connected' }, { callState: 'Hold' }, { callState: 'Connected', isMuted: true }],
      remarks: ['Conference started', 'Added three parties', 'Put the second one on hold'],
    },
    {
      state: 'connected',
      account: 'AC200',
      agent: 'manager',
      minutesAgo: 4,
      parties: [{ callState: 'Ringing' }],
      remarks: ['Conference started', 'Dialling the warehouse, "gate 4"'],
    },
    { state: 'connected', minutesAgo: 3, remarks: ['Wants to talk to the driver, too'] },
  ])
}
