/** Makes texts that hang a reader that looks at a character more than a few times, or overflow its stack. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { dictionaryOf, listOf, named, number, scalar, text } from './sample-model.ts'

/** Milliseconds after which a reader is said to hang: a busy machine takes three times as long as a quiet one. */
export const patience = 60_000

/** What leads nowhere when it is repeated. */
export const units: readonly string[] = [
  ...['"', '""', '{', '}', '[', ']', ',', ':', '\\', ' ', 'a', '1', '{"', '["', '[{', '{[', '{a:', '{"a":', '{v:"'],
  ...['a,', 'a:b,', '"a":"b",', '"a"b', '{}', '[]', '{}{', '{ },', '{next:', '{kids:[', '{"next":', '{__type:'],
]

/** Two million characters that lead nowhere, bare and as a member's value. */
export const hugeTexts: readonly string[] = ['"', '{', '[', '{"['].flatMap((unit) => inEveryPlace(unit, 2_000_000))

/** The same with many more units, short enough to be read as everything. */
export const oddTexts: readonly string[] = units.flatMap((unit) => inEveryPlace(unit, 10_000))

/** Forty thousand values within each other: four times what a stack holds. */
export const deepTexts: readonly string[] = [
  nest('{next:', '}'),
  nest('{"next":', '}'),
  nest('[', ']'),
  nest('{"a":[', ''),
  nest('{a:[', ''),
  nest('{kids:[', ']}'),
  nest('{', ''),
]

/** Two hundred thousand values within each other, unfinished. */
export const deepestTexts: readonly string[] = ['{next:', '{"next":', '['].map((opening) => opening.repeat(200_000))

/** Ten megabytes of quotes, bare and as a member's value. */
export function vastTexts(): readonly string[] {
  const quotes = '"'.repeat(10_000_000)
  return [quotes, `{v:${quotes}`, `{"v":${quotes}`, `{"v":[${quotes}]}`]
}

/** What a reader may be told to find in them. */
export const hostileTypes: readonly TypeReference[] = [
  named('Node'),
  listOf(named('Node')),
  listOf(text),
  listOf(listOf(number)),
  dictionaryOf(text),
  text,
  scalar('object'),
  scalar('long'),
  scalar('decimal'),
  scalar('DateTime'),
  scalar('DateTimeOffset'),
  scalar('TimeSpan'),
  scalar('Guid'),
  scalar('bytes'),
  scalar('Uri'),
  { kind: 'list', items: text, isArray: true },
]

/** Repeats a unit to a length: bare, as a member's value, bare or quoted, and as a list. */
export function inEveryPlace(unit: string, length: number): readonly string[] {
  const filling = unit.repeat(Math.ceil(length / unit.length))
  return [filling, `{v:${filling}`, `{"v":${filling}`, `[${filling}]`]
}

function nest(opening: string, closing: string): string {
  return opening.repeat(40_000) + closing.repeat(40_000)
}
