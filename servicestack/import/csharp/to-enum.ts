/** Makes an enum of the model of a declared one. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import { findAttribute, textOf } from '../attributes/find-attribute.ts'
import type { DeclaredEnum } from './declared.ts'

/** Returns the enum under its name in the model. */
export function toEnum(declared: DeclaredEnum, name: string): EnumType {
  const { namespace, attributes, summary, outer } = declared
  const members = declared.members.toSorted((one, other) => rankOf(one.number) - rankOf(other.number))
  const nestedIn = outer.at(-1)
  const names = members.map((member) => member.name)
  const values = members.map((member) => textOf(findAttribute(member.attributes, 'EnumMember'), 'Value') ?? member.name)
  const numbers = members.map((member) => member.number)
  const about = textOf(findAttribute(attributes, 'Api'), 'Description', 0)
  const description = about ?? textOf(findAttribute(attributes, 'Description'), '', 0) ?? summary
  return {
    kind: 'enum',
    name,
    ...(namespace === '' ? {} : { namespace }),
    ...(description === undefined ? {} : { description }),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    values,
    ...(values.every((value, at) => value === names[at]) ? {} : { names }),
    ...(numbers.every((number, at) => number === at) ? {} : { numbers }),
    ...(findAttribute(attributes, 'Flags') === undefined ? {} : { isFlags: true }),
  }
}

/** .NET lists the members of an enum by their numbers, negative ones last. */
function rankOf(number: number): number {
  return number < 0 ? number + 2 ** 64 : number
}
