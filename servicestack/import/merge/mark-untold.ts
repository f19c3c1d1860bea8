/** Marks the enums and the members of which no source tells something that is known of others. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import { type Fact, facts } from '#servicestack/model/fact.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Telling } from './pick-fact.ts'

/** The kinds of facts that each member has for itself. */
const ofMembers: ReadonlySet<Fact> = new Set<Fact>([
  'wire-names',
  'property-names',
  'nullability',
  'scalars',
  'collections',
  'required',
  'validators',
  'allowed-values',
  'places',
  'documented-names',
])

/** Returns a merged type; `unknown` is what is known of no member at all, and so need not be said of single ones. */
export function markUntold(type: DataType, told: readonly Telling<DataType>[], unknown: ReadonlySet<Fact>): DataType {
  if (type.kind === 'enum') return markEnum(type, told, unknown)
  const open = [...ofMembers].filter((fact) => !unknown.has(fact) && told.some((one) => one.unknown.has(fact)))
  if (open.length === 0) return type
  return { ...type, members: type.members.map((member) => mark(member, told, open)) }
}

/** What is said of an enum counts, whether or not its source knows as much of others. */
function markEnum(type: EnumType, told: readonly Telling<DataType>[], unknown: ReadonlySet<Fact>): EnumType {
  const silent: Fact[] = [
    ...(type.numbers === undefined ? (['enum-numbers'] as const) : []),
    ...(type.descriptions === undefined ? (['enum-descriptions'] as const) : []),
    ...(type.isFlags === undefined ? (['flags'] as const) : []),
  ]
  const open = silent.filter((fact) => !unknown.has(fact) && told.every((one) => one.unknown.has(fact)))
  return open.length === 0 ? type : { ...type, unknown: open }
}

function mark(member: Member, told: readonly Telling<DataType>[], open: readonly Fact[]): Member {
  const telling = told.filter(({ value }) => value.kind === 'class' && holds(value, member))
  const untold = open.filter((fact) => telling.length > 0 && telling.every((one) => one.unknown.has(fact)))
  if (untold.length === 0) return member
  const unknown = new Set<Fact>([...(member.unknown ?? []), ...untold])
  return { ...member, unknown: facts.filter((fact) => unknown.has(fact)) }
}

/** A source that does not know the names on the wire tells a member by its property. */
function holds({ members }: ClassType, { name, property }: Member): boolean {
  return members.some((one) => one.name === name || (property !== undefined && one.property === property))
}
