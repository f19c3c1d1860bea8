/** A queue on its worst morning: more callers wait than agents can take. */

import type { World } from '#mocks/world/world.ts'
import { createDraws, type Draws } from '../draws.ts'
import { plantPlots } from '../plant-plots.ts'
import type { Plot } from '../plot.ts'

/** Plants sixty sessions: thirty wait in the queue, six ring, eighteen are talked to or on hold, six have given up. */
export function busyQueue(world: World): void {
  const draw = createDraws(world.invent)
  plantPlots(
    world,
    Array.from({ length: 60 }, (_, index) => ({
      ...plotOf(index, draw),
      ...(index % 5 === 4 && { account: 'AC200' as const }),
    })),
  )
}

function plotOf(index: number, draw: Draws): Plot {
  /** Between 0 and 1. */
  const chance = draw(`place ${index}`, 'busyQueue') / 2 ** 32
  if (index < 30) return waits(index, chance)
  if (index < 36) return rings(index, 0.05 + 0.35 * chance)
  if (index < 54) return talks(index, 1 + 14 * chance)
  return {
    state: 'missed',
    minutesAgo: 12 + 20 * chance,
    minutesLong: 10,
    remarks: ['Hung up after 10 min of Vivaldi'],
  }
}

/** Who came first is rung first: every twenty seconds an agent is free. */
function waits(place: number, chance: number): Plot {
  return {
    state: 'queued',
    ...(place % 6 === 5 && { channel: 'Chat', messages: ['Hello, is anybody there?'] }),
    minutesAgo: 0.3 * (31 - place - chance),
    due: { what: 'queue-wait', inMinutes: (place + 1) / 3 },
    remarks: ['Waiting in queue: Support, level 2'],
  }
}

function rings(index: number, minutesAgo: number): Plot {
  return {
    state: 'ringing',
    minutesAgo,
    ...(index > 32 && { agent: `colleague-${index}` }),
    due: { what: 'ring-timeout', inMinutes: 0.5 - minutesAgo },
    remarks: ['Ringing agents [1, 2, 3]'],
  }
}

function talks(index: number, minutesAgo: number): Plot {
  const agent = index === 36 ? 'agent' : `colleague-${index}`
  const isHeld = index % 6 === 5
  return {
    state: isHeld ? 'held' : 'connected',
    agent,
    ...(isHeld && { hold: { by: agent, reason: 'None' } }),
    minutesAgo,
    remarks: [`Answered by ${agent}`, ...(isHeld ? [`Held by ${agent}`] : [])],
  }
}
