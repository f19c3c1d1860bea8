/** Calls that somebody has put on hold already, each in its own way. */

import type { World } from '#mocks/world/world.ts'
import { plantPlots } from '../plant-plots.ts'

/** Plants six sessions: four on hold, two connected. */
export function alreadyOnHold(world: World): void {
  plantPlots(world, [
    { state: 'held', minutesAgo: 6, remarks: ['Held by agent: Transferring'] },
    { state: 'held', minutesAgo: 9, hold: { by: 'agent', reason: 'None' }, remarks: ['Held by agent'] },
    {
      state: 'held',
      minutesAgo: 14,
      hold: { by: 'manager', reason: 'Transferring' },
      remarks: ['Held by manager: Transferring', 'Caller hears: Vivaldi, Spring'],
    },
    {
      state: 'held',
      account: 'AC200',
      direction: 'Outgoing',
      agent: 'manager',
      minutesAgo: 21,
      hold: { by: 'manager', reason: 'None' },
      remarks: ['Held by manager'],
    },
    { state: 'connected', minutesAgo: 2, remarks: ['Taken off hold once already'] },
    {
      state: 'connected',
      minutesAgo: 11,
      agent: 'colleague-1',
      parties: [{ callState: 'Hold' }],
      remarks: ['Conference started', 'Put the third party on hold'],
    },
  ])
}
