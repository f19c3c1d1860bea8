/** Stands in for an operation of which nothing is known but its shapes. */

import type { Call, Service } from '#mocks/engine/service.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { canonical } from './canonical.ts'
import type { Inventor } from './inventor.ts'
import { ownValue } from './own-value.ts'
import { pageFacts } from './page-facts.ts'
import { sameName } from './same-name.ts'
import { sameType } from './same-type.ts'

/** Answers the same request by the same invented response; what the request says, the response repeats. */
export function inventedService(operation: Operation, inventor: Inventor): Service {
  const { name, response } = operation
  return {
    operation: name,
    manner: 'invented',
    answer: (call) => ({
      kind: 'done',
      dto: response === undefined ? {} : inventResponse(name, response, call, inventor),
    }),
  }
}

function inventResponse(name: string, response: TypeReference, call: Call, inventor: Inventor): WireValue {
  const occasion = { world: call.world, key: `${name} ${canonical(call.request)}` }
  if (response.kind !== 'named') return inventor.invent(response, occasion)
  const given = echoed(name, response.name, call.request, inventor)
  const facts = pageFacts(response.name, inventor.invent(response, occasion, given), call.request, inventor)
  return inventor.invent(response, occasion, { ...facts, ...given })
}

/** A response member with the name and the type of a request member takes its value. */
function echoed(operation: string, response: string, request: WireObject, inventor: Inventor): WireObject {
  const asked = inventor.membersOf(operation)
  const pairs = inventor.membersOf(response).flatMap((member) => {
    const same = sameName(asked, member)
    const sent = same !== undefined && sameType(same.type, member.type) ? ownValue(request, same.name) : undefined
    return sent === undefined ? [] : [[member.name, sent] as const]
  })
  return Object.fromEntries(pairs)
}
