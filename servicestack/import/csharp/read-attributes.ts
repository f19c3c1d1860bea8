/** Reads the attributes and `///` comments in front of a declaration. */

import type { Attribute, AttributeValue } from '../attributes/attribute.ts'
import { readTypeArguments } from './read-type-syntax.ts'
import type { TokenCursor } from './token-cursor.ts'

/** What stands in front of a declaration. */
export interface Leading {
  readonly attributes: readonly Attribute[]
  /** The text of `///<summary>`, its line breaks lost as ServiceStack loses them. */
  readonly summary?: string
}

/** What an attribute is about where it stands, and what `[property: …]` in front of the parameter of a record is about. */
const declarations: ReadonlySet<string> = new Set(['', 'type', 'property'])

/** Returns all that comes before the declaration itself; what is about something else, as `[assembly: …]`, is left out. */
export function readLeading(cursor: TokenCursor, targets = declarations): Leading {
  const attributes: Attribute[] = []
  const comments: string[] = []
  for (;;) {
    if (cursor.look().kind === 'doc') comments.push(cursor.next().text)
    else if (cursor.takes('[')) attributes.push(...readSection(cursor, targets))
    else break
  }
  const summary = readSummary(comments)
  return summary === undefined ? { attributes } : { attributes, summary }
}

/** The descriptions are printed raw: `<system>` in one is a word of it. */
function readSummary(comments: readonly string[]): string | undefined {
  const lines = comments.map((comment) => comment.slice('///'.length).trim()).join('\n')
  const start = lines.indexOf('<summary>')
  const end = lines.lastIndexOf('</summary>')
  if (start === -1 || end < start) return undefined
  const text = lines.slice(start + '<summary>'.length, end).trim()
  return text === '' ? undefined : text
}

/** `[Flags]`, or several in one pair of brackets. */
function readSection(cursor: TokenCursor, targets: ReadonlySet<string>): readonly Attribute[] {
  const attributes: Attribute[] = []
  const isTargeted = cursor.look().kind === 'name' && cursor.sees(':', 1)
  const target = isTargeted ? cursor.next().text : ''
  if (isTargeted) cursor.next()
  do if (!cursor.sees(']')) attributes.push(readAttribute(cursor))
  while (cursor.takes(','))
  cursor.expect(']', 'behind an attribute')
  return targets.has(target) ? attributes : []
}

function readAttribute(cursor: TokenCursor): Attribute {
  const path = cursor.path('where an attribute stands')
  readTypeArguments(cursor)
  const name = path.slice(path.lastIndexOf('.') + 1).replace(/(?<=.)Attribute$/, '')
  const values: AttributeValue[] = []
  const named = new Map<string, AttributeValue>()
  if (!cursor.takes('(')) return { name, values, named }
  while (!cursor.takes(')')) {
    const isNamed = cursor.look().kind === 'name' && (cursor.sees('=', 1) || cursor.sees(':', 1))
    const key = isNamed ? cursor.name('of a value') : undefined
    if (isNamed) cursor.next()
    const value = readValue(cursor, name)
    if (key === undefined) values.push(value)
    else named.set(key, value)
    if (!cursor.sees(')')) cursor.expect(',', `between the values of [${name}]`)
  }
  return { name, values, named }
}

function readValue(cursor: TokenCursor, attribute: string): AttributeValue {
  const sign = cursor.sees('-') && cursor.look(1).kind === 'number' ? cursor.next().text : ''
  const isWhole = cursor.sees(',', 1) || cursor.sees(')', 1)
  const { kind, text } = cursor.look()
  if (isWhole && kind === 'string') return cursor.next().text
  if (isWhole && kind === 'number') return readNumber(sign + cursor.next().text)
  if (isWhole && (text === 'true' || text === 'false')) return cursor.next().text === 'true'
  while (!(cursor.sees(',') || cursor.sees(')'))) {
    if (cursor.look().kind === 'end') throw cursor.refuse(`[${attribute}] is not closed`)
    if (cursor.sees('(') || cursor.sees('{') || cursor.sees('[')) cursor.skipBracket(`in [${attribute}]`)
    else cursor.next()
  }
  return null
}

function readNumber(text: string): number | null {
  const number = Number(text.replace(/_/g, '').replace(/(?<!^-?0x.*)[fdmul]+$/i, ''))
  return Number.isNaN(number) ? null : number
}
