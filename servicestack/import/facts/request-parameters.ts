/** Lists all members of a request, inherited ones closed with what the request says, and where each travels. */

import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { substitute } from '#servicestack/model/substitute.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import { ancestry } from './ancestry.ts'
import type { Ledger } from './ledger.ts'

/** A member of a request as its callers meet it. */
export interface Parameter {
  readonly member: Member
  readonly type: TypeReference
  readonly place: string
  readonly isInherited: boolean
  /** True when it is a placeholder of any route. */
  readonly isInPath: boolean
  /** True when the member is the one that a placeholder of this name stands for. */
  fills(placeholder: string): boolean
}

/** Returns the parameters in wire order, and the verb marker of the request or one of its bases. */
export function requestParameters(
  operation: Operation,
  ledger: Ledger,
): { readonly parameters: readonly Parameter[]; readonly marker?: string } {
  const line = ancestry(operation.name, ledger)
  const placeholders = placeholdersOf(operation)
  const found = line.flatMap(({ type, bindings }, at) =>
    type.members.map((member) => {
      const closed = substitute(member.type, bindings)
      return { ...parameterOf(member, operation, placeholders), type: closed, isInherited: at > 0 }
    }),
  )
  const marker = line.flatMap(({ type }) => type.implements ?? []).find(isVerbMarker)
  const isOrdered = found.some(({ member }) => member.order !== undefined)
  const parameters = isOrdered ? found.toSorted((one, other) => orderOf(one) - orderOf(other)) : found
  return { parameters, ...(marker === undefined ? {} : { marker }) }
}

/** The names of the placeholders of all routes, in small letters. */
function placeholdersOf({ routes }: Operation): ReadonlySet<string> {
  const names = routes.flatMap(({ path }) => [...path.matchAll(/\{\*?([^{}*]+)\*?\}/g)].map(([, name = '']) => name))
  return new Set(names.map((name) => name.toLowerCase()))
}

function orderOf({ member }: Parameter): number {
  return member.order ?? -1
}

function parameterOf(
  member: Member,
  operation: Operation,
  placeholders: ReadonlySet<string>,
): Pick<Parameter, 'member' | 'place' | 'isInPath' | 'fills'> {
  const names = [member.name.toLowerCase(), (member.property ?? member.name).toLowerCase()]
  const isInPath = names.some((name) => placeholders.has(name))
  const place = isInPath ? 'path' : (member.place ?? placeByVerb(operation))
  return { member, place, isInPath, fills: (placeholder) => names.includes(placeholder.toLowerCase()) }
}

/** Where members go of which nobody says anything. */
function placeByVerb({ routes }: Operation): string {
  const takesBody = ({ verbs }: Operation['routes'][number]) =>
    verbs.length === 0 || verbs.some((verb) => ['POST', 'PUT', 'PATCH'].includes(verb))
  return routes.length === 0 || routes.some(takesBody) ? 'body' : 'query'
}
