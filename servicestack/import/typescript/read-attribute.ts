/** Reads one attribute from the comment as which ServiceStack's generators keep it. */

import type { Attribute, AttributeValue } from '../attributes/attribute.ts'

/**
 * Returns the attribute, or undefined for a comment that is none.
 * @example readAttribute('@DataMember(Name="dob", Order=4)')
 */
export function readAttribute(comment: string): Attribute | undefined {
  const [, name, list = ''] = /^@(\w+)\s*(?:\(([\s\S]*)\)\s*)?$/.exec(comment.trim()) ?? []
  if (name === undefined) return undefined
  const given = [...list.trim().matchAll(argument)].map(([, key, quoted, bare = '']) => ({
    // what validators are given by name in TypeScript is their first value in C#
    key: key === 'Validator' ? undefined : key,
    value: quoted === undefined ? readBare(bare.trim()) : unquote(quoted),
  }))
  return {
    name,
    values: given.flatMap(({ key, value }) => (key === undefined ? [value] : [])),
    named: new Map(given.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value] as const]))),
  }
}

/** A name and an equals sign where it has one, then a text in quotes or whatever stands before the next comma. */
const argument = /(?:(\w+)\s*=\s*)?(?:("(?:[^"\\]|\\.)*")|([^",]+))(?:,\s*|$)/gy

function readBare(text: string): AttributeValue {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch (error) {
    // an escape that C# knows and JSON does not: the text as written is still the best there is
    if (error instanceof SyntaxError) return quoted.slice(1, -1)
    throw error
  }
}
