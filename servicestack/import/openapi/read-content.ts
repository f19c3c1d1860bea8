/** Chooses the media type of a body that ServiceStack would speak. */

import type { DocumentNode } from './document-node.ts'

/** A schema, and whether it travels as a form. */
export interface ContentRead {
  readonly schema: DocumentNode
  readonly isForm: boolean
}

/** Returns the JSON of a body, else a form, else whatever is first; undefined for a body that is none. */
export function readContent(content: DocumentNode): ContentRead | undefined {
  const told = content.members()
  const preferred = [isJson, isForm, () => true]
    .map((isWanted) => told.find(([type]) => isWanted(type)))
    .find((found) => found !== undefined)
  if (preferred === undefined) return undefined
  const [type, media] = preferred
  const schema = media.member('schema')
  return { schema: schema.isAbsent() ? impliedBy(type, schema) : schema, isForm: isForm(type) }
}

function isJson(type: string): boolean {
  return /^(?:application\/json|[^;]+\+json|\*\/\*|application\/\*)\s*(?:;|$)/i.test(type)
}

function isForm(type: string): boolean {
  return /^(?:application\/x-www-form-urlencoded|multipart\/)/i.test(type)
}

/** What has no schema is anything, a text or bytes, as its type says. */
function impliedBy(type: string, absent: DocumentNode): DocumentNode {
  if (isJson(type)) return absent.with({})
  return absent.with(/^text\//i.test(type) ? { type: 'string' } : { type: 'string', format: 'binary' })
}
