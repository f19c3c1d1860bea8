/** The routes of what has happened in a world: taken back, brought again. */

import type { Reply } from '#mocks/engine/reply.ts'
import type { World } from '#mocks/world/world.ts'
import { Members } from '../reading/members.ts'
import { readMoment } from '../reading/read-moment.ts'
import { refuseMember } from '../reading/refuse-member.ts'
import type { Call, Route } from '../route.ts'
import { writeHistory } from './write-history.ts'

/** Undo, redo and rewind. */
export const historyRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/world/undo',
    does: 'Take the latest steps back',
    answer: ({ body, world }) => writeHistory(world, world.undo(stepsIn(body))),
  },
  {
    method: 'POST',
    path: '/world/redo',
    does: 'Bring the steps again that were taken back',
    answer: ({ body, world }) => writeHistory(world, world.redo(stepsIn(body))),
  },
  {
    method: 'POST',
    path: '/world/rewind',
    does: 'Go back to an event, or to a moment together with the clock',
    answer: rewind,
  },
]

function stepsIn(body: Call['body']): number {
  return new Members(body, ['steps']).optionalWholeNumber('steps', 1) ?? 1
}

function rewind({ body, world }: Call): Reply {
  const members = new Members(body, ['to'])
  if (typeof members.value('to') === 'string') return rewindClock(world, readMoment('to', members.value('to')))
  const to = members.optionalWholeNumber('to', 0)
  if (to === undefined) throw refuseMember('to', 'is missing. Write the number of an event, or an ISO 8601 date')
  return writeHistory(world, world.rewind(to))
}

function rewindClock(world: World, moment: number): Reply {
  if (moment > world.now()) {
    const now = new Date(world.now()).toISOString()
    throw refuseMember('to', `is later than the world's time, ${now}. Move the clock forward instead`)
  }
  const before = world.journal.count()
  world.clock.set(moment)
  return writeHistory(world, before - world.journal.count())
}
