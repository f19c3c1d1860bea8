/** Draws values of a type and spells them as the canonical JSON from which the library and our codec write. */

import { implementationsOf, membersOf, oracleTypes } from './oracle-types.ts'
import type { Random } from './random.ts'
import { randomScalarValue } from './random-scalar-value.ts'
import { randomText } from './random-text.ts'
import { parseTypeName } from './type-name.ts'

/** Draws one and returns it as text, since JavaScript would round long numbers and lose the sign of -0. */
export function randomValue(random: Random, type: string, depth = 0): string {
  const name = parseTypeName(type)
  switch (name.kind) {
    case 'nullable':
      return random.chance(0.3) ? 'null' : randomValue(random, name.inner, depth)
    case 'list':
      return `[${random.upTo(depth > 2 ? 2 : 5, () => element(random, name.items, depth)).join(',')}]`
    case 'dictionary':
      return dictionary(random, name, depth)
    case 'plain':
      return plain(random, name.name, depth)
  }
}

/** An item or entry, which may be null where its type allows. */
function element(random: Random, type: string, depth: number): string {
  const isReference = parseTypeName(type).kind !== 'plain' || ['string', 'object'].includes(type) || isClass(type)
  return isReference && random.chance(0.12) ? 'null' : randomValue(random, type, depth + 1)
}

function dictionary(random: Random, { key, values }: { key: string; values: string }, depth: number): string {
  const entries = new Map<string, string>()
  for (const name of random.upTo(5, () => randomKey(random, key))) entries.set(name, element(random, values, depth))
  return `{${[...entries].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`
}

/** Keys that read as a request for another type are left to whole objects. */
function randomKey(random: Random, type: string): string {
  if (type === 'string') return randomText(random)
  if (type === 'bool') return random.of(['True', 'False'])
  return randomScalarValue(random, type).replaceAll('"', '')
}

function plain(random: Random, type: string, depth: number): string {
  if (type === 'object') return untyped(random, depth)
  return isClass(type) ? instance(random, type, depth) : randomScalarValue(random, type)
}

function isClass(type: string): boolean {
  return type in oracleTypes.classes
}

function instance(random: Random, declared: string, depth: number): string {
  const type = random.of(implementationsOf(declared))
  const members = membersOf(type)
  const density = depth > 2 ? 0.15 : members.length > 12 ? 0.35 : 0.6
  const written = members
    .filter((member) => member.type === 'char' || random.chance(density))
    .map((member) => `${JSON.stringify(member.clr)}:${memberValue(random, member, depth)}`)
  return `{${[...(type === declared ? [] : [`"$type":"${type}"`]), ...written].join(',')}}`
}

function memberValue(random: Random, member: { type: string; nullable: boolean }, depth: number): string {
  const isTooDeep = depth > 4 && (isClass(member.type) || parseTypeName(member.type).kind !== 'plain')
  if (member.nullable && (isTooDeep || random.chance(0.1))) return 'null'
  return randomValue(random, member.type, depth + 1)
}

const typedInObject = ['Circle', 'Dog', 'Cat', 'Inner', 'HoldSession', 'Empty']

/** What may stand in an `object` slot: anything JSON can say, and classes by name. */
function untyped(random: Random, depth: number): string {
  const nested = depth > 3 ? [] : [() => array(random, depth), () => map(random, depth), () => typed(random, depth)]
  const kinds = [
    () => JSON.stringify(randomText(random)),
    () => random.of(['0', '7', '-1', '2147483648', '1.5', '1e21', '0.1', 'true', 'false']),
    ...nested,
  ]
  return random.of(kinds)()
}

function array(random: Random, depth: number): string {
  return `[${random.upTo(4, () => untyped(random, depth + 1)).join(',')}]`
}

function map(random: Random, depth: number): string {
  return dictionary(random, { key: 'string', values: 'object' }, depth)
}

function typed(random: Random, depth: number): string {
  const type = random.of(typedInObject)
  return instance(random, type, depth + 1).replace(
    /^\{(?=(.?))/,
    (_, next) => `{"$type":"${type}"${next === '}' ? '' : ','}`,
  )
}
