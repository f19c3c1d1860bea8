/** Makes an enum of the model of a declared one. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import { findAttribute, textOf } from '../attributes/find-attribute.ts'
import type { DeclaredEnum } from './declared.ts'

/** Returns the enum under its name in the model. */
export function toEnum(declared: DeclaredEnum, name: string): EnumType {
  const { namespace, members, attributes, summary, outer } = declared
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
