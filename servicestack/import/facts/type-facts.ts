/** Writes the facts of one type. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import { ancestry } from './ancestry.ts'
import { holdsValue } from './holds-value.ts'
import type { Ledger } from './ledger.ts'
import { nullability } from './nullability.ts'

/** Returns the facts of a class, an interface or an enum, its own members in declared order. */
export function typeFacts(type: DataType, ledger: Ledger): Readonly<Record<string, unknown>> {
  const shared = {
    name: ledger.simpleName(type.name),
    ...ledger.when('namespaces', { namespace: type.namespace ?? null }),
    ...ledger.when('descriptions', { description: type.description ?? null }),
    ...(type.nestedIn === undefined ? {} : ledger.when('nesting', { nestedIn: ledger.simpleName(type.nestedIn) })),
  }
  return { ...shared, ...(type.kind === 'enum' ? enumFacts(type, ledger) : classFacts(type, ledger)) }
}

function classFacts(type: ClassType, ledger: Ledger): Readonly<Record<string, unknown>> {
  const interfaces = type.implements?.filter((name) => !isVerbMarker(name)) ?? []
  const base = baseOf(type, ledger)
  return {
    kind: type.isInterface ? 'interface' : 'class',
    ...(type.parameters === undefined || type.unknown?.includes('generics')
      ? {}
      : ledger.when('generics', { genericArgs: type.parameters })),
    ...(base === undefined ? {} : ledger.when('base-classes', { base })),
    ...(interfaces.length === 0 ? {} : ledger.when('interfaces', { implements: interfaces })),
    ...(type.isAbstract ? ledger.when('abstract-classes', { abstract: true }) : {}),
    ...(type.entries === undefined ? {} : { indexSignature: true }),
    ...(type.dataContract === undefined
      ? {}
      : ledger.when('data-contracts', { dataContract: type.dataContract, wireOrder: wireOrder(type, ledger) })),
    members: type.members.map((member) => memberFacts(member, type, ledger)),
  }
}

function baseOf({ base, baseArguments, entries }: ClassType, ledger: Ledger): string | undefined {
  if (entries !== undefined) return ledger.spell({ kind: 'dictionary', ...entries })
  if (base === undefined) return undefined
  const closing = baseArguments === undefined ? {} : { arguments: baseArguments }
  return ledger.spell({ kind: 'named', name: base, ...closing })
}

/** Members without an order come first; of those with the same one, a class's own come before its base's. */
function wireOrder(type: ClassType, ledger: Ledger): readonly string[] {
  const bases = type.base === undefined ? [] : ancestry(type.base, ledger)
  const inherited = bases.flatMap((base) => (base.type === type ? [] : base.type.members))
  const sorted = [...type.members, ...inherited].toSorted((one, other) => (one.order ?? -1) - (other.order ?? -1))
  return sorted.map(({ name }) => name)
}

function memberFacts(member: Member, { parameters }: ClassType, ledger: Ledger): Readonly<Record<string, unknown>> {
  const { order, validators, allowedValues, minimum, maximum, place, documentedName, documentedType } = member
  const when: Ledger['when'] = (fact, keys) => (member.unknown?.includes(fact) ? {} : ledger.when(fact, keys))
  return {
    name: member.name,
    ...when('property-names', { property: member.property ?? member.name }),
    type: ledger.spell(member.type),
    ...nullability(member, ledger, parameters),
    ...when('scalars', { valueType: holdsValue(member, ledger, parameters) }),
    ...when('descriptions', { description: member.description ?? null }),
    ...(member.isRequired ? when('required', { declaredRequired: true }) : {}),
    ...(place === undefined ? {} : when('places', { declaredIn: place })),
    ...(order === undefined ? {} : when('data-contracts', { order })),
    ...(validators === undefined ? {} : when('validators', { validate: validators })),
    ...(allowedValues === undefined ? {} : when('allowed-values', { allowed: allowedValues })),
    ...(minimum === undefined || maximum === undefined ? {} : { range: [minimum, maximum] }),
    ...(documentedName === undefined ? {} : when('documented-names', { apiMemberName: documentedName })),
    ...(documentedType === undefined ? {} : when('documented-names', { apiMemberDataType: documentedType })),
  }
}

function enumFacts(type: EnumType, ledger: Ledger): Readonly<Record<string, unknown>> {
  const names = type.names ?? type.values
  const when: Ledger['when'] = (fact, keys) => (type.unknown?.includes(fact) ? {} : ledger.when(fact, keys))
  return {
    kind: 'enum',
    ...when('flags', { flags: type.isFlags === true, jsonAs: type.isFlags ? 'number' : 'string' }),
    members: names.map((name, at) => ({
      name,
      ...when('enum-numbers', { value: type.numbers?.[at] ?? at }),
      ...when('enum-wire-names', { wire: type.values[at] ?? name }),
      ...when('enum-descriptions', { description: type.descriptions?.[at] ?? null }),
    })),
  }
}
