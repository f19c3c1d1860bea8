/** The route of what happens in a world. */

import type { Reply } from '#mocks/engine/reply.ts'
import type { JournalEvent } from '#mocks/world/journal.ts'
import type { World } from '#mocks/world/world.ts'
import { header } from '#servicestack/http/wire-request.ts'
import { readCount } from '../reading/read-count.ts'
import type { Call, Route } from '../route.ts'
import { SteeringError } from '../steering-error.ts'
import { writeJson } from '../write-json.ts'
import { followWorld } from './follow-world.ts'

/** The events, once or as they come. */
export const eventRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/world/events',
    does: 'What happens in the world, as server-sent events; what has happened, with `format=json`',
    answer: (call) => {
      const format = call.query('format')
      if (format === undefined) return stream(call)
      if (format === 'json') return writeJson(eventsAfter(readCount('since', call.query('since')) ?? 0, call.world))
      throw new SteeringError('wrong-member', `format is ${JSON.stringify(format)}. Write json, or leave it out.`)
    },
  },
]

/** Events of a journal, and how many there are in all. */
export interface EventsView {
  readonly events: readonly JournalEvent[]
  readonly journalCount: number
}

function eventsAfter(since: number, { journal }: World): EventsView {
  return { events: journal.events().filter(({ number }) => number > since), journalCount: journal.count() }
}

function stream({ query, request, world }: Call): Reply {
  const last = readCount('Last-Event-ID', header(request, 'last-event-id'))
  const since = last ?? readCount('since', query('since')) ?? world.journal.count()
  const headers = [
    ['Content-Type', 'text/event-stream; charset=utf-8'],
    ['Cache-Control', 'no-store'],
  ] as const
  const reply = { status: 200, reason: 'OK', headers, body: '' }
  if (request.method === 'HEAD') return reply
  return { ...reply, delivery: { follow: (say, end) => followWorld(world, since, say, end) } }
}
