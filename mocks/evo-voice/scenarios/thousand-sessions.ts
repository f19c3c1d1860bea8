/** A thousand sessions of five weeks: enough to page, sort and filter, and more than half of them lie in the archive. */

import type { World } from '#mocks/world/world.ts'
import { createDraws } from '../draws.ts'
import { plantPlots } from '../plant-plots.ts'
import type { Plot } from '../plot.ts'

/** Plants a thousand sessions, the latest first: eight are live, the others over. */
export function thousandSessions(world: World): void {
  const draw = createDraws(world.invent)
  plantPlots(
    world,
    Array.from({ length: 1000 }, (_, index) => plotOf(index, draw(`place ${index}`, 'thousandSessions') / 2 ** 32)),
  )
}

/** Five weeks, in minutes, shared out evenly. */
const pause = (35 * 24 * 60) / 1000

function plotOf(index: number, chance: number): Plot {
  const account = index % 4 === 3 ? ('AC200' as const) : ('AC100' as const)
  const agent = index % 3 === 0 ? 'agent' : `colleague-${1 + (index % 11)}`
  const isPlaced = index % 6 === 5
  const story = { account, agent, ...(isPlaced && { direction: 'Outgoing' as const }) }
  if (index < 8) return { ...story, state: index === 2 ? 'held' : 'connected', minutesAgo: 1 + 3 * index }
  const minutesAgo = pause * (index - 7 + chance)
  if (index % 9 === 8) return { ...story, state: 'missed', minutesAgo, remarks: ['Nobody answered within 30 s'] }
  return {
    ...story,
    state: 'ended',
    ...(index % 20 === 13 && { channel: 'Chat', messages: ['Thanks, all is well, bye!'] }),
    ...(index % 25 === 17 && { channel: 'Fax' }),
    minutesAgo,
    minutesLong: 1 + 20 * chance,
    remarks: [`Answered by ${agent}`, 'Call completed, "thank you"'],
  }
}
