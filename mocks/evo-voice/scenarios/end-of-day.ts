/** The end of a working day: nearly all calls are over, and some agents still write down what was said. */

import type { World } from '#mocks/world/world.ts'
import { createDraws } from '../draws.ts'
import { plantPlots } from '../plant-plots.ts'
import type { Plot } from '../plot.ts'

/** Plants forty sessions: one connected, three in wrap-up, the others over, nine of them missed. */
export function endOfDay(world: World): void {
  const draw = createDraws(world.invent)
  plantPlots(world, [
    { state: 'connected', minutesAgo: 6, remarks: ['The last one for today, hopefully'] },
    wrapsUp(0.1, 'agent'),
    wrapsUp(0.2, 'colleague-1'),
    wrapsUp(0.3, 'colleague-2'),
    ...Array.from({ length: 36 }, (_, index) => isOver(index, draw(`place ${index}`, 'endOfDay') / 2 ** 32)),
  ])
}

/** Hung up so many minutes ago; half a minute is there to write it up. */
function wrapsUp(hungUpAgo: number, agent: string): Plot {
  return {
    state: 'ended',
    minutesAgo: 7 + hungUpAgo,
    minutesLong: 7,
    agent,
    due: { what: 'wrap-up', inMinutes: 0.5 - hungUpAgo },
    remarks: [`Answered by ${agent}`, 'Caller hung up'],
  }
}

/** One begins about every quarter of an hour, the latest first. */
function isOver(index: number, chance: number): Plot {
  const told = { minutesAgo: 20 + 14 * (index + chance), ...(index % 3 === 2 && { account: 'AC200' as const }) }
  if (index % 4 === 3) return { ...told, state: 'missed', remarks: ['Nobody answered within 30 s'] }
  return {
    ...told,
    state: 'ended',
    ...(index % 5 === 4 && { direction: 'Outgoing' }),
    ...(index % 12 === 5 && { channel: 'Fax' }),
    agent: index % 2 === 0 ? 'agent' : `colleague-${1 + (index % 7)}`,
    minutesLong: 1 + 10 * chance,
    remarks: ['Call completed, "thank you"'],
  }
}
