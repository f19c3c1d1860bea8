/** The routes that show a whole world, hand it on, and make it another one. */

import type { Reply } from '#mocks/engine/reply.ts'
import { readLink } from '../../link/read-link.ts'
import { writeLink } from '../../link/write-link.ts'
import { worldView } from '../../world-view.ts'
import { Members } from '../reading/members.ts'
import { readCount } from '../reading/read-count.ts'
import type { Call, Route } from '../route.ts'
import { writeJson } from '../write-json.ts'

/** State and links. */
export const worldRoutes: readonly Route[] = [
  { method: 'GET', path: '/world', does: 'The whole state of the world', answer: writeWorld },
  { method: 'POST', path: '/world', does: 'Make this world the one of a link', answer: open },
  {
    method: 'GET',
    path: '/world/link',
    does: 'A short text that opens exactly this world anywhere',
    answer: ({ world }) => writeJson({ link: writeLink(world.record()) }),
  },
]

function open(call: Call): Reply {
  const record = readLink(new Members(call.body, ['link']).text('link'))
  call.world.open(record, call.api.scenarios ?? {})
  return writeWorld(call)
}

function writeWorld({ world, query }: Call): Reply {
  return writeJson(worldView(world, readCount('events', query('events'))))
}
