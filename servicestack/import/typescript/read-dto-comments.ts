/** Reads what ServiceStack's generators write in the comments above a declaration. */

import type { Attribute } from '../attributes/attribute.ts'
import { textOf } from '../attributes/find-attribute.ts'
import { readAttribute } from './read-attribute.ts'

/** What the comments above one declaration say about it. */
export interface DtoComments {
  readonly description?: string
  readonly attributes: readonly Attribute[]
  /** True for `[Flags]` enums, whose values travel as numbers. */
  readonly isFlags: boolean
}

/** Returns what a declaration's comments say; the attribute wins, for the doc comment loses line breaks. */
export function readDtoComments(comments: readonly string[]): DtoComments {
  const attributes = comments
    .filter((comment) => comment.startsWith('//'))
    .flatMap((comment) => readAttribute(comment.slice(2)) ?? [])
  const described = attributes
    .filter(({ name }) => name === 'Api' || name === 'ApiMember')
    .map((attribute) => textOf(attribute, 'Description'))
  const documented = comments.filter((comment) => comment.startsWith('/**')).map(readDocComment)
  const description = [...described, ...documented].find((text) => text !== undefined)
  const isFlags = attributes.some(({ name }) => name === 'Flags')
  return description === undefined ? { attributes, isFlags } : { description, attributes, isFlags }
}

function readDocComment(comment: string): string | undefined {
  const text = comment
    .slice('/**'.length, -'*/'.length)
    .split('\n')
    .map((line) => line.trim().replace(/^\*\s?/, ''))
    .join('\n')
    .trim()
  const printed = text.replace(/^@description\b\s*/, '')
  // other tags are for editors, but what a server describes may look like one
  const said = printed === text ? text.replace(/(?:^|\n)@[a-z]\w*\b[\s\S]*$/i, '').trim() : printed
  return said === '' ? undefined : said
}
