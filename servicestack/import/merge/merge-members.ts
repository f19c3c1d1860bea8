/** Merges what several sources tell of the members of one class. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import { namesIn } from '../page/names-in.ts'
import { keyOf } from '../page/shape-index.ts'
import { mergeReference } from './merge-reference.ts'
import { conflict, pickFact, type Telling } from './pick-fact.ts'
import { pickText } from './pick-text.ts'

/** Returns the members in the order of the first source, those that only others tell behind them. */
export function mergeMembers(
  owner: string,
  told: readonly Telling<ClassType>[],
  notes: ImportNote[],
): readonly Member[] {
  const columns: Telling<Member>[][] = []
  for (const { source, value, unknown } of told) {
    const free = new Set(columns)
    const [before] = columns[0] ?? []
    const left = value.members.filter((member) => !join(member, byName(member, free), free, { source, unknown }))
    const places =
      columns.length === value.members.length ? left.map((member) => columns[value.members.indexOf(member)]) : []
    for (const [at, member] of left.entries()) {
      const place = places[at]
      if (join(member, place !== undefined && free.has(place) ? place : undefined, free, { source, unknown })) continue
      if (before !== undefined)
        notes.push(conflict(before.source, source, `${owner}.${member.property ?? member.name}`))
      columns.push([withOwn({ source, unknown, value: member })])
    }
  }
  const parameters = new Set(told.flatMap(({ value }) => value.parameters ?? []))
  return columns.map((column) => mergeMember(owner, openOnes(column, parameters), notes))
}

type Column = Telling<Member>[]

/** Puts a member beside what others tell of it. */
function join(
  member: Member,
  column: Column | undefined,
  free: Set<Column>,
  origin: Pick<Telling<Member>, 'source' | 'unknown'>,
): boolean {
  if (column === undefined) return false
  free.delete(column)
  column.push(withOwn({ ...origin, value: member }))
  return true
}

/** The same name on the wire, the same property, or the two in another case. */
function byName(member: Member, free: ReadonlySet<Column>): Column | undefined {
  const columns = [...free]
  const find = (same: (other: Member) => boolean) => columns.find((column) => column.some(({ value }) => same(value)))
  const keys = keysOf(member)
  return (
    find(({ name }) => name === member.name) ??
    find(({ property }) => property !== undefined && property === member.property) ??
    find((other) => keysOf(other).some((key) => keys.includes(key)))
  )
}

function keysOf({ name, property }: Member): readonly string[] {
  return property === undefined ? [keyOf(name)] : [keyOf(name), keyOf(property)]
}

/** Pages print generic classes closed by one of their uses; whoever tells of a type parameter tells more of the type. */
function openOnes(column: Column, parameters: ReadonlySet<string>): Column {
  const isOpen = ({ value }: Telling<Member>) => namesIn(value.type).some((name) => parameters.has(name))
  const open = column.find(isOpen)
  if (open === undefined) return column
  const { type, nullable } = open.value
  return column.map((one) => (isOpen(one) ? one : { ...one, value: { ...one.value, type, nullable } }))
}

function mergeMember(owner: string, told: readonly Telling<Member>[], notes: ImportNote[]): Member {
  const [first] = told
  if (first !== undefined && told.length === 1) return first.value
  const about = `${owner}.${first?.value.property ?? first?.value.name}`
  const type = mergeReference(about, told, notes)
  const description = pickText('descriptions', `the description of ${about}`, told, (one) => one.description, notes)
  const property = pickFact('property-names', `the property of ${about}`, told, (one) => one.property, notes)
  const order = pickFact('data-contracts', `the order of ${about}`, told, (one) => one.order, notes)
  const validators = pickFact('validators', `the validators of ${about}`, told, (one) => one.validators, notes)
  const allowedValues = pickFact('allowed-values', `the values of ${about}`, told, (one) => one.allowedValues, notes)
  const minimum = pickFact('allowed-values', `the minimum of ${about}`, told, (one) => one.minimum, notes)
  const maximum = pickFact('allowed-values', `the maximum of ${about}`, told, (one) => one.maximum, notes)
  const place = pickFact('places', `the place of ${about}`, told, (one) => one.place, notes)
  const documentedName = pickFact('documented-names', `the name of ${about}`, told, (one) => one.documentedName, notes)
  const documentedType = pickFact('documented-names', `the type of ${about}`, told, (one) => one.documentedType, notes)
  return {
    name: pickFact('wire-names', `the wire name of ${about}`, told, (one) => one.name, notes) ?? '',
    ...(property === undefined ? {} : { property }),
    ...(description === undefined ? {} : { description }),
    type,
    nullable:
      pickFact('nullability', `whether ${about} can be null`, sameKind(type, told), (one) => one.nullable, notes) ??
      true,
    ...(order === undefined ? {} : { order }),
    ...(told.some(({ value }) => value.isReadOnly) ? { isReadOnly: true } : {}),
    ...(isRequired(told) ? { isRequired: true } : {}),
    ...(validators === undefined ? {} : { validators }),
    ...(allowedValues === undefined ? {} : { allowedValues }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(place === undefined ? {} : { place }),
    ...(documentedName === undefined ? {} : { documentedName }),
    ...(documentedType === undefined ? {} : { documentedType }),
    ...untold(told),
  }
}

/** What a source cannot tell of a member, it may well tell of others. */
function withOwn(telling: Telling<Member>): Telling<Member> {
  const { unknown, value } = telling
  return value.unknown === undefined ? telling : { ...telling, unknown: new Set([...unknown, ...value.unknown]) }
}

function untold(told: readonly Telling<Member>[]): Pick<Member, 'unknown'> {
  const doubted = new Set(told.flatMap(({ value }) => value.unknown ?? []))
  const unknown = [...doubted].filter((fact) => told.every((one) => one.unknown.has(fact)))
  return unknown.length === 0 ? {} : { unknown }
}

/** A date is text to TypeScript, and text can always be null. */
function sameKind(type: TypeReference, told: readonly Telling<Member>[]): readonly Telling<Member>[] {
  const same = told.filter(({ value }) => isText(value.type) === isText(type))
  return same.length === 0 ? told : same
}

function isText(type: TypeReference): boolean {
  return type.kind === 'scalar' && type.scalar === 'string'
}

/** Pages print Yes for what a validator asks for as well; code tells the two apart. */
function isRequired(told: readonly Telling<Member>[]): boolean {
  const isValidated = told.some(
    ({ value }) => !value.isRequired && value.validators?.some((one) => /^Not(?:Empty|Null)\b/.test(one)),
  )
  return !isValidated && told.some(({ value }) => value.isRequired)
}
