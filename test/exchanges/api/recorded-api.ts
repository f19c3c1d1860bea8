/** The API that the real servers were recorded with, on our engine. */

import type { Api } from '#mocks/engine/api.ts'
import type { Service } from '#mocks/engine/service.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { boom } from './boom.ts'
import { readRecordedModel } from './recorded-model.ts'
import { recordedUsers } from './recorded-users.ts'
import { resetSessions } from './reset-sessions.ts'
import { sessionServices } from './session-services.ts'

const answers: Readonly<Record<string, Service['answer']>> = {
  ...sessionServices,
  GetReport: ({ request }) => ({ kind: 'done', dto: `report ${request['name'] ?? ''}` }),
  Echo: ({ request }) => ({ kind: 'done', dto: request }),
  Boom: boom,
}

/** Its types are read from the recorded DTO source, and every world of it begins with the recorded users and sessions. */
export const recordedApi: Api = {
  name: 'recorded',
  model: readRecordedModel(),
  behaviours: [],
  services: Object.entries(answers).map(([operation, answer]) => {
    return { operation, manner: 'recorded', className: 'SessionService', answer }
  }),
  createWorld(beginning) {
    const world = createWorld({ ...beginning, users: recordedUsers })
    resetSessions(world)
    return world
  },
  tour: () => [],
}
