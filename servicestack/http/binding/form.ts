/** Reads the form in a request body, as the web server underneath ServiceStack does. */

import { mediaType } from '../answering/format.ts'
import { readQuery, type Target } from '../target.ts'
import { bodyText, contentType, type WireRequest } from '../wire-request.ts'
import { FormFault } from './form-fault.ts'
import { boundaryOf, characters, isLatin1, readMultipart } from './multipart.ts'

/** The values of a form, or why the web server gives up reading it; undefined for a body of another type. */
export type Form = { readonly values: Target['values'] } | { readonly fault: FormFault } | undefined

/** Reads a URL-encoded or a multipart form, in UTF-8 or ISO-8859-1; escapes are UTF-8 in either. */
export function readForm(request: WireRequest): Form {
  const type = contentType(request)
  const read = type === undefined ? undefined : readers.get(mediaType(type))
  if (read === undefined) return undefined
  // docs/discoveries/slow-bodies.md
  if (request.bodyFault !== undefined) return { fault: new FormFault('BadHttpRequestException', request.bodyFault) }
  try {
    return { values: read(request) }
  } catch (error) {
    if (error instanceof FormFault) return { fault: error }
    throw error
  }
}

const readers: ReadonlyMap<string, (request: WireRequest) => Target['values']> = new Map([
  ['application/x-www-form-urlencoded', readEncoded],
  ['multipart/form-data', readParts],
])

/** The web server's limits: docs/discoveries/forms.md */
const longestName = 2048
const longestValue = 4 * 1024 * 1024
const mostValues = 1024

function readEncoded(request: WireRequest): Target['values'] {
  const [, charset] = /;[\t ]*charset="?([\w-]+)/i.exec(contentType(request) ?? '') ?? []
  const text = isLatin1(charset) ? characters(request.body) : bodyText(request)
  if (text.includes('%00')) throw unread('The form value contains invalid characters.')
  const values = readQuery(text)
  if (values.length > mostValues) throw unread(`Form value count limit ${mostValues} exceeded.`)
  if (values.some(([name, value]) => name.length > longestName || value.length > longestValue)) {
    throw unread(`Form key length limit ${longestName} or value length limit ${longestValue} exceeded.`)
  }
  return values
}

function unread(message: string): FormFault {
  return new FormFault('InvalidDataException', message, true)
}

function readParts(request: WireRequest): Target['values'] {
  // a length of 0 is looked at before the boundary is
  if (request.headers.get('content-length')?.[0] === '0') return []
  return readMultipart(request.body, boundaryOf(contentType(request) ?? ''))
}
