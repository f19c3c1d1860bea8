/** The routes of the faults that requests meet on purpose. */

import type { Reply } from '#mocks/engine/reply.ts'
import { readFaultRules } from '#mocks/world/read-fault-rules.ts'
import { Members } from '../reading/members.ts'
import type { Call, Route } from '../route.ts'
import { writeJson } from '../write-json.ts'

/** Faults: told, set and cleared. */
export const faultRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/world/faults',
    does: 'The rules by which answers fail or come late',
    answer: writeRules,
  },
  {
    method: 'PUT',
    path: '/world/faults',
    does: 'Let answers fail or come late by these rules, and no others',
    answer: set,
  },
  { method: 'DELETE', path: '/world/faults', does: 'Let every answer be as it should be', answer: clear },
]

function set(call: Call): Reply {
  const operations = call.api.model.operations.map(({ name }) => name)
  call.world.faults.set(readFaultRules(new Members(call.body, ['rules']).value('rules'), operations))
  return writeRules(call)
}

function clear(call: Call): Reply {
  call.world.faults.clear()
  return writeRules(call)
}

function writeRules({ world }: Call): Reply {
  return writeJson({ rules: world.faults.rules() })
}
