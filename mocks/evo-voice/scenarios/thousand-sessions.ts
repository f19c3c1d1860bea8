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
  const direction = index % 6 === 5 ? ('Outgoing' as const) : ('Incoming' as const)
  if (index < 8) {
    return { account, agent, direction, state: index === 2 ? 'held' : 'connected', minutesAgo: 1 + 3 * index }
  }
  const minutesAgo = pause * (index - 7 + chance)
  if (index % 9 === 8) return { account, agent, direction, state: 'missed', minutesAgo, remarks: missedRemarks }
  return {
    account,
    agent,
    direction,
    state: 'ended',
    channel: channelOf(index),
    messages: channelOf(index) === 'Chat' ? ['Thanks, all is well, bye!'] : [],
    minutesAgo,
    minutesLong: 1 + 20 * chance,
    remarks: [`Answered by ${agent}`, 'Call completed, "thank you"'],
  }
}

const missedRemarks = ['Nobody answered within 30 s']

function channelOf(index: number): 'Chat' | 'Fax' | 'Voice' {
  if (index % 25 === 17) return 'Fax'
  return index % 20 === 13 ? 'Chat' : 'Voice'
}
