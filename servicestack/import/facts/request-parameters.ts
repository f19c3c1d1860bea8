/** Lists all members of a request, inherited ones closed with what the request says, and where each travels. */

import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { substitute, type TypeBindings } from '#servicestack/model/substitute.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import type { Ledger } from './ledger.ts'

/** A member of a request as its callers meet it. */
export interface Parameter {
  readonly member: Member
  readonly type: TypeReference
  readonly place: string
  readonly isInherited: boolean
  /** True when the member is the one that a placeholder of this name stands for. */
  fills(placeholder: string): boolean
}

/** Returns the parameters in wire order, and the verb marker of the request or one of its bases. */
export function requestParameters(
  operation: Operation,
  ledger: Ledger,
): { readonly parameters: readonly Parameter[]; readonly marker?: string } {
  const found: Parameter[] = []
  let marker: string | undefined
  let bindings: TypeBindings = new Map()
  const visited = new Set<string>()
  for (let name: string | undefined = operation.name; name !== undefined && !visited.has(name); ) {
    visited.add(name)
    const type = ledger.find(name)
    if (type?.kind !== 'class') break
    marker ??= type.implements?.find(isVerbMarker)
    const inner = bindings
    for (const member of type.members) {
      found.push(parameterOf(member, substitute(member.type, inner), operation, name !== operation.name))
    }
    const base = type.base === undefined ? undefined : ledger.find(type.base)
    const names = base?.kind === 'class' ? (base.parameters ?? []) : []
    bindings = new Map(
      names.flatMap((parameter, at) => {
        const argument = type.baseArguments?.[at]
        return argument === undefined ? [] : [[parameter, substitute(argument, inner)] as const]
      }),
    )
    name = type.base
  }
  const isOrdered = found.some(({ member }) => member.order !== undefined)
  const parameters = isOrdered ? found.toSorted((one, other) => orderOf(one) - orderOf(other)) : found
  return { parameters, ...(marker === undefined ? {} : { marker }) }
}

function orderOf({ member }: Parameter): number {
  return member.order ?? -1
}

function parameterOf(member: Member, type: TypeReference, operation: Operation, isInherited: boolean): Parameter {
  const names = new Set([member.name.toLowerCase(), (member.property ?? member.name).toLowerCase()])
  const fills = (placeholder: string) => names.has(placeholder.toLowerCase())
  return { member, type, place: placeOf(member, fills, operation), isInherited, fills }
}

/** A placeholder of any route wins, then what its author says, then the verb. */
function placeOf(member: Member, fills: Parameter['fills'], { routes }: Operation): string {
  const inPath = routes.some(({ path }) => [...path.matchAll(/\{([^}*]+)\*?\}/g)].some(([, name = '']) => fills(name)))
  if (inPath) return 'path'
  if (member.place !== undefined) return member.place
  const takesBody = ({ verbs }: Operation['routes'][number]) =>
    verbs.length === 0 || verbs.some((verb) => ['POST', 'PUT', 'PATCH'].includes(verb))
  return routes.length === 0 || routes.some(takesBody) ? 'body' : 'query'
}
