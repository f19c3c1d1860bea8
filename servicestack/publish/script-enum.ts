/** Writes an enum in ServiceStack's TypeScript. */

import type { EnumType } from '#servicestack/model/data-type.ts'
import { simpleName } from './publication.ts'

/** Returns the lines of an enum: numbers where they tell something, else the words of the wire. */
export function scriptEnum(type: EnumType): readonly string[] {
  const names = type.names ?? type.values
  const numbers = type.numbers ?? (type.isFlags ? type.values.map((_, index) => index) : undefined)
  const members = type.values.map((value, index) => {
    const name = names[index] ?? value
    return `    ${name} = ${type.names === undefined && numbers !== undefined ? numbers[index] : literal(value)},`
  })
  return [...(type.isFlags ? ['// @Flags()'] : []), `export enum ${simpleName(type)}`, '{', ...members, '}']
}

/** Returns the lines of an enum as a type of the words that it has in C#. */
export function scriptUnion(type: EnumType): readonly string[] {
  const names = (type.names ?? type.values).map((name) => JSON.stringify(name))
  return [...(type.isFlags ? ['// @Flags()'] : []), `type ${simpleName(type)} = ${names.join(' | ')};`]
}

function literal(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
