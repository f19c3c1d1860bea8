/** A desk where nothing rings: one call goes on, a few are over. */

import type { World } from '#mocks/world/world.ts'
import { plantPlots } from '../plant-plots.ts'

/** Plants five sessions: one connected, four over. */
export function quietDesk(world: World): void {
  plantPlots(world, [
    { state: 'connected', minutesAgo: 2, remarks: ['Asked about an invoice, "the second one"'] },
    { state: 'ended', minutesAgo: 24, minutesLong: 6, remarks: ['Order changed: 3 boxes, not 2'] },
    { state: 'missed', minutesAgo: 47, remarks: ['Nobody answered within 30 s'] },
    { state: 'ended', direction: 'Outgoing', minutesAgo: 58, minutesLong: 3, remarks: ['Called back, as promised'] },
    { state: 'ended', channel: 'Fax', minutesAgo: 131, minutesLong: 1, remarks: ['2 pages received'] },
  ])
}
