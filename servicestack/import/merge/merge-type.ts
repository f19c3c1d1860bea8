/** Merges what several sources tell of one type. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import type { ImportNote } from '../import-note.ts'
import { keyOf } from '../page/shape-index.ts'
import { mergeMembers } from './merge-members.ts'
import { conflict, pickFact, type Telling } from './pick-fact.ts'
import { pickText } from './pick-text.ts'

/** Returns the type with each fact from the first source that knows it. */
export function mergeType(told: readonly Telling<DataType>[], notes: ImportNote[]): DataType {
  const classes = told.flatMap(({ value, ...rest }) => (value.kind === 'class' ? [{ ...rest, value }] : []))
  const enums = told.flatMap(({ value, ...rest }) => (value.kind === 'enum' ? [{ ...rest, value }] : []))
  const [first] = told
  const other = told.find(({ value }) => value.kind !== first?.value.kind)
  if (first !== undefined && other !== undefined) notes.push(conflict(first.source, other.source, first.value.name))
  return first?.value.kind === 'enum' ? mergeEnum(enums, notes) : mergeClass(classes, notes)
}

function mergeEnum(told: readonly Telling<EnumType>[], notes: ImportNote[]): EnumType {
  const [first] = told
  if (first !== undefined && told.length === 1) return first.value
  const name = first?.value.name ?? ''
  const description = pickText('descriptions', `the description of ${name}`, told, (one) => one.description, notes)
  const namespace = pickFact('namespaces', `the namespace of ${name}`, told, (one) => one.namespace, notes)
  const values = pickFact('enum-wire-names', `the values of ${name}`, told, (one) => one.values, notes) ?? []
  const names = pickFact('enum-wire-names', `the names of ${name}`, told, (one) => one.names, notes)
  const numbers = pickFact('enum-numbers', `the numbers of ${name}`, told, (one) => one.numbers, notes)
  const descriptions = values.map((value, at) => {
    const about = `the description of ${name}.${value}`
    return pickText('enum-descriptions', about, told, (one) => one.descriptions?.[at] ?? undefined, notes) ?? null
  })
  const nestedIn = pickFact('nesting', `where ${name} is declared`, told, (one) => one.nestedIn, notes)
  const isFlags = pickFact('flags', `the values of ${name}`, told, (one) => one.isFlags ?? false, notes)
  return {
    kind: 'enum',
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(description === undefined ? {} : { description }),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    values,
    ...(names === undefined || names.length !== values.length ? {} : { names }),
    ...(numbers === undefined || numbers.length !== values.length ? {} : { numbers }),
    ...(descriptions.every((one) => one === null) ? {} : { descriptions }),
    ...(isFlags ? { isFlags } : {}),
  }
}

function mergeClass(all: readonly Telling<ClassType>[], notes: ImportNote[]): ClassType {
  const told = withoutTwins(openOnes(all), notes)
  const [first] = told
  if (first !== undefined && told.length === 1) return first.value
  const name = first?.value.name ?? ''
  const { base, baseArguments } = told.find(({ value }) => value.baseArguments)?.value ?? pickBase(name, told, notes)
  const namespace = pickFact('namespaces', `the namespace of ${name}`, told, (one) => one.namespace, notes)
  const description = pickText('descriptions', `the description of ${name}`, told, (one) => one.description, notes)
  const parameters = pickFact(undefined, `the type parameters of ${name}`, told, (one) => one.parameters, notes)
  const interfaces = pickFact('interfaces', `the interfaces of ${name}`, told, (one) => one.implements, notes)
  const nestedIn = pickFact('nesting', `where ${name} is declared`, told, (one) => one.nestedIn, notes)
  const contract = pickFact('data-contracts', `the contract of ${name}`, told, (one) => one.dataContract, notes)
  const entries = pickFact(undefined, `the entries of ${name}`, told, (one) => one.entries, notes)
  return {
    kind: 'class',
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(description === undefined ? {} : { description }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(base === undefined || entries !== undefined ? {} : { base }),
    ...(baseArguments === undefined || entries !== undefined ? {} : { baseArguments }),
    ...(interfaces === undefined ? {} : { implements: interfaces }),
    ...(told.some(({ value }) => value.isAbstract) ? { isAbstract: true } : {}),
    ...(told.some(({ value }) => value.isInterface) ? { isInterface: true } : {}),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    ...(contract === undefined ? {} : { dataContract: contract }),
    ...(entries === undefined ? {} : { entries }),
    ...(parameters !== undefined && told.every(isGuessed) ? { unknown: ['generics'] } : {}),
    members: entries === undefined ? mergeMembers(name, told, notes) : [],
  }
}

function pickBase(
  name: string,
  told: readonly Telling<ClassType>[],
  notes: ImportNote[],
): Pick<ClassType, 'base' | 'baseArguments'> {
  const base = pickFact('base-classes', `the base of ${name}`, told, (one) => one.base, notes)
  return base === undefined ? {} : { base }
}

/** Pages name no namespaces: classes that share no member are two of one name, and the first counts. */
function withoutTwins(told: readonly Telling<ClassType>[], notes: ImportNote[]): readonly Telling<ClassType>[] {
  const [first] = told
  const keys = new Set(first?.value.members.map(({ name }) => keyOf(name)))
  const isTwin = ({ value: { members } }: Telling<ClassType>) =>
    keys.size > 0 &&
    members.length > 0 &&
    !members.some(({ name, property }) => keys.has(keyOf(name)) || keys.has(keyOf(property ?? name)))
  const twin = told.find(isTwin)
  if (first === undefined || twin === undefined) return told
  notes.push(conflict(first.source, twin.source, `all members of ${first.value.name}, as if there were two`))
  return told.filter((one) => !isTwin(one))
}

/** A page that closed a generic class by a guess, or not at all, is not heard beside one that has it open. */
function openOnes(told: readonly Telling<ClassType>[]): readonly Telling<ClassType>[] {
  const open = told.filter((one) => one.value.parameters !== undefined && !isGuessed(one))
  if (open.length === 0) return told
  const [first] = open
  const count = first?.value.parameters?.length
  return told.filter((one) => open.includes(one) || one.value.parameters?.length === count)
}

function isGuessed({ value, unknown }: Telling<ClassType>): boolean {
  return unknown.has('generics') || value.unknown?.includes('generics') === true
}
