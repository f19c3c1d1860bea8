/** Draws texts of a type as clients send them, mostly well-formed: in JSV or JSON, with odd scalars here and there. */

import { implementationsOf, membersOf, oracleTypes } from './oracle-types.ts'
import type { Random } from './random.ts'
import { randomText } from './random-text.ts'
import { scalarTexts } from './scalar-texts.ts'
import { parseTypeName } from './type-name.ts'

/** How a text is spelled. */
export type Notation = 'jsv' | 'json'

/** Draws one. */
export function randomDocument(random: Random, type: string, notation: Notation, depth = 0): string {
  const name = parseTypeName(type)
  switch (name.kind) {
    case 'nullable':
      return random.chance(0.1) ? random.of(['', 'null']) : randomDocument(random, name.inner, notation, depth)
    case 'list':
      return list(random, name.items, notation, depth)
    case 'dictionary':
      return dictionary(random, name, notation, depth)
    case 'plain':
      return name.name in oracleTypes.classes
        ? instance(random, name.name, notation, depth)
        : scalar(random, name.name, notation, depth)
  }
}

function list(random: Random, items: string, notation: Notation, depth: number): string {
  return `[${random.upTo(depth > 2 ? 2 : 5, () => randomDocument(random, items, notation, depth + 1)).join(comma(random))}]`
}

function dictionary(random: Random, types: { key: string; values: string }, notation: Notation, depth: number): string {
  const entries = random.upTo(depth > 2 ? 2 : 5, () => {
    const key =
      types.key === 'string' ? quote(randomText(random), notation) : scalar(random, types.key, notation, depth)
    return `${key}:${randomDocument(random, types.values, notation, depth + 1)}`
  })
  return `{${entries.join(comma(random))}}`
}

/** Almost always a comma alone. */
function comma(random: Random): string {
  return random.chance(0.97) ? ',' : random.of([', ', ' ,', ',\n  ', ';', '', ',,'])
}

function colon(random: Random): string {
  return random.chance(0.98) ? ':' : random.of([': ', ' :', '', '::', '='])
}

function instance(random: Random, declared: string, notation: Notation, depth: number): string {
  const type = random.of(implementationsOf(declared))
  const members = membersOf(type)
  const density = depth > 3 ? 0.1 : members.length > 12 ? 0.35 : 0.6
  const written = members
    .filter((member) => random.chance(density) && !(depth > 5 && member.type in oracleTypes.classes))
    .map((member) => {
      const value = randomDocument(random, member.type, notation, depth + 1)
      return `${memberName(random, member.name, notation)}${colon(random)}${value}`
    })
  return `{${[...typeName(random, type, type !== declared), ...written, ...stranger(random, notation)].join(comma(random))}}`
}

/** A wish for a type, in front of the members: the right one where it is needed, any at times. */
function typeName(random: Random, type: string, isNeeded: boolean): readonly string[] {
  const clr = oracleTypes.classes[type]?.clr
  if (isNeeded && random.chance(0.8)) return [`__type:"${clr}"`]
  if (random.chance(0.97)) return []
  const other = random.of([clr ?? type, 'No.Such.Type, oracle', 'JsvOracle.Dog, oracle', 'System.Uri', type, ''])
  return [random.of([`__type:"${other}"`, `__type:${other}`, `"__type":"${other}"`, `__TYPE:"${other}"`])]
}

function stranger(random: Random, notation: Notation): readonly string[] {
  if (random.chance(0.9)) return []
  return [`${quote(random.of(['zzz', 'callSid', 'a']), notation)}:${scalar(random, 'object', notation, 0)}`]
}

function memberName(random: Random, name: string, notation: Notation): string {
  const cased = random.chance(0.95) ? name : random.of([name.toUpperCase(), ` ${name}`, `${name} `, `${name}x`])
  return quote(cased, random.chance(0.97) ? notation : random.of(['jsv', 'json']), notation === 'json')
}

/** A scalar as its writer spells it, or an odd spelling, quoted or bare. */
function scalar(random: Random, type: string, notation: Notation, depth: number): string {
  if (type === 'object') return untyped(random, notation, depth)
  const text = type === 'string' ? randomText(random) : random.of(scalarTexts(type))
  if (random.chance(0.05)) return text
  const isText = type === 'string' || (notation === 'json' && !/^(-?[\d.eE+]+|true|false|null)$/.test(text))
  return quote(text, notation, isText ? notation === 'json' : random.chance(0.1))
}

function untyped(random: Random, notation: Notation, depth: number): string {
  const type = random.of(['string', 'string', 'int', 'bool', 'double', 'DateTime'])
  if (depth > 3 || random.chance(0.6)) return scalar(random, type, notation, depth)
  const wish = `{__type:"${random.of(['JsvOracle.Circle', 'JsvOracle.Dog', 'JsvOracle.Cat', 'No.Such'])}, oracle"`
  return random.of([
    () => list(random, 'object', notation, depth + 1),
    () => dictionary(random, { key: 'string', values: 'object' }, notation, depth + 1),
    () => `${wish},${instance(random, random.of(['Circle', 'Dog']), notation, depth + 1).slice(1)}`,
    () => instance(random, 'Inner', notation, depth + 1),
  ])()
}

/** As JSV quotes, where it must or is told to; as JSON does always. */
function quote(text: string, notation: Notation, isForced = notation === 'json'): string {
  if (notation === 'json') return isForced ? JSON.stringify(text) : text
  return isForced || text === '' || /[":,{}[\]\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
