/** Compares the types of two models: their names, members and values. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { matchNamed } from './match-named.ts'
import type { ModelChange } from './model-change.ts'

/** Returns the changes of types; one with nearly the same members under another name was renamed. */
export function compareTypes(before: readonly DataType[], after: readonly DataType[]): readonly ModelChange[] {
  const { changes, pairs } = matchNamed(before, after, kinds, partsOf)
  return [...changes, ...pairs.flatMap((pair) => compareType(pair.before, pair.after))]
}

const kinds = { added: 'type-added', removed: 'type-removed', renamed: 'type-renamed' } as const

function partsOf(type: DataType): readonly string[] {
  return [type.kind, ...(type.kind === 'enum' ? type.values : type.members.map(memberText))]
}

function compareType(before: DataType, after: DataType): readonly ModelChange[] {
  if (before.kind === 'enum' && after.kind === 'enum') return compareEnums(before, after)
  if (before.kind === 'class' && after.kind === 'class') return compareClasses(before, after)
  return [{ kind: 'retyped', place: after.name, before: before.kind, after: after.kind }]
}

function compareEnums(before: EnumType, after: EnumType): readonly ModelChange[] {
  const [was, is] = [enumText(before), enumText(after)]
  if (was !== is) return [{ kind: 'values', place: after.name, before: was, after: is }]
  return JSON.stringify(before.descriptions) === JSON.stringify(after.descriptions) && sameTelling(before, after)
    ? []
    : [{ kind: 'told', place: after.name }]
}

function enumText({ values, numbers, names, isFlags }: EnumType): string {
  const spelled = values.map((value, at) => {
    const name = names?.[at]
    const number = numbers?.[at]
    return `${name === undefined || name === value ? '' : `${name} as `}${value}${number === undefined ? '' : ` = ${number}`}`
  })
  return `${isFlags ? 'flags ' : ''}${spelled.join(', ')}`
}

function compareClasses(before: ClassType, after: ClassType): readonly ModelChange[] {
  const place = after.name
  const [was, is] = [headText(before), headText(after)]
  const members = compareMembers(before, after)
  const head: readonly ModelChange[] = was === is ? [] : [{ kind: 'retyped', place, before: was, after: is }]
  const hasTold = members.length === 0 && head.length === 0 && !sameTelling(before, after)
  return [...head, ...members, ...(hasTold ? [{ kind: 'told', place } as const] : [])]
}

/** What a class says before its members. */
function headText({
  parameters,
  base,
  baseArguments,
  entries,
  isAbstract,
  isInterface,
  dataContract,
}: ClassType): string {
  const generic = parameters === undefined ? '' : `<${parameters.join(',')}>`
  const closing = baseArguments === undefined ? '' : `<${baseArguments.map((type) => writeTypeText(type)).join(',')}>`
  const dictionary = entries === undefined ? '' : ` : ${writeTypeText({ kind: 'dictionary', ...entries })}`
  const kind = `${isAbstract ? 'abstract ' : ''}${isInterface ? 'interface' : 'class'}`
  const contract = dataContract === undefined ? '' : `, contract ${dataContract}`
  return `${kind}${generic}${base === undefined ? '' : ` : ${base}${closing}`}${dictionary}${contract}`
}

function compareMembers(before: ClassType, after: ClassType): readonly ModelChange[] {
  const { changes, pairs } = matchNamed(before.members, after.members, memberKinds, memberParts)
  const at = (name: string) => `${after.name}.${name}`
  const kept = pairs.filter((pair) => pair.before.name === pair.after.name)
  return [
    ...changes.map((change) => ({ ...change, place: at(change.place) })),
    ...kept.flatMap((pair) => compareMember(at(pair.after.name), pair.before, pair.after)),
    ...compareOrder(before, after),
  ]
}

const memberKinds = { added: 'member-added', removed: 'member-removed', renamed: 'member-renamed' } as const

/** A renamed member is of the same type, and has words of its name in common. */
function memberParts(member: Member): readonly string[] {
  const words = member.name.split(/(?<=[a-z0-9])(?=[A-Z])|[_\W]+/).map((word) => word.toLowerCase())
  return [...words, `is ${typeText(member)}`]
}

function compareMember(place: string, before: Member, after: Member): readonly ModelChange[] {
  const [was, is] = [typeText(before), typeText(after)]
  if (was !== is) return [{ kind: 'retyped', place, before: was, after: is }]
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'told', place }]
}

/** The order of members is the order in which they travel. */
function compareOrder(before: ClassType, after: ClassType): readonly ModelChange[] {
  const common = new Set(before.members.map(({ name }) => name))
  const is = after.members.map(({ name }) => name).filter((name) => common.has(name))
  const stayed = new Set(is)
  const was = before.members.map(({ name }) => name).filter((name) => stayed.has(name))
  if (was.join() === is.join()) return []
  return [{ kind: 'retyped', place: after.name, before: `order ${was.join(', ')}`, after: `order ${is.join(', ')}` }]
}

function memberText(member: Member): string {
  return `${member.name}: ${typeText(member)}`
}

/** A member's type, whether it may be null, and what its values must keep to. */
function typeText({ type, nullable, isRequired, validators, allowedValues, minimum, maximum, order }: Member): string {
  const rules = [
    ...(isRequired ? ['required'] : []),
    ...(validators ?? []),
    ...(allowedValues === undefined ? [] : [`one of ${allowedValues.join(', ')}`]),
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
    ...(order === undefined ? [] : [`order ${order}`]),
  ]
  return `${writeTypeText(type)}${nullable ? ' or null' : ''}${rules.length === 0 ? '' : ` (${rules.join('; ')})`}`
}

/** Whether two types say the same of themselves, but for their names and for what is compared on its own. */
function sameTelling(before: DataType, after: DataType): boolean {
  const telling = (type: DataType) =>
    JSON.stringify({ ...type, name: '', ...(type.kind === 'class' ? { members: [] } : {}) })
  return telling(before) === telling(after)
}
