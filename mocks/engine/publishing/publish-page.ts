/** Answers the pages of a server that are for people, whatever a request accepts. */

import { writeResponse } from '#servicestack/http/answering/write-response.ts'
import { queryValue } from '#servicestack/http/target.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { type PageFormat, pageFormats } from '#servicestack/publish/page-format.ts'
import type { PublishedPage } from '#servicestack/publish/published-path.ts'
import { writeMetadataIndex } from '#servicestack/publish/write-metadata-index.ts'
import { writeMetadataPage } from '#servicestack/publish/write-metadata-page.ts'
import { writeSignInPage } from '#servicestack/snapshot/write-sign-in-page.ts'
import { writeStandInPage } from '#servicestack/snapshot/write-stand-in-page.ts'
import { forbidden } from '../answering/forbidden.ts'
import type { Asking } from './asking.ts'

/** With the header lines that each of them has: docs/discoveries/built-in-pages.md */
export function publishPage(asked: PublishedPage, asking: Asking): WireResponse {
  const { publication, baseUrl, manners } = asking
  switch (asked.kind) {
    case 'pages':
      return metadataPage(asked.format, asking)
    case 'pages-elsewhere':
      return writeResponse({ status: 302, reason: 'Found', location: `${baseUrl}/metadata`, cookies: [] }, manners)
    case 'login':
      return loginPage(asking)
    case 'ui':
    case 'admin-ui': {
      const body = writeStandInPage(asked.kind, publication.title)
      const caching = [
        ['Cache-Control', 'public, max-age=3600, must-revalidate'],
        ['ETag', `"${asked.kind}-${hashOf(body)}"`],
      ] as const
      const content = { type: 'text/html; charset=utf-8', body }
      const page = { status: 200, reason: 'OK', content, cookies: [], caching }
      return writeResponse({ ...page, isUnmarked: !manners.arePagesMarked }, manners)
    }
  }
}

/** A file, as far as its header lines tell. */
function loginPage({ world, manners }: Asking): WireResponse {
  const content = { type: 'text/html', body: writeSignInPage(), isMeasured: true }
  const caching = [
    ['Accept-Ranges', 'bytes'],
    ['Last-Modified', new Date(world.startedAt).toUTCString()],
  ] as const
  return writeResponse({ status: 200, reason: 'OK', content, cookies: [], caching }, manners)
}

/** Without `op` the list of all; an operation that is unknown is refused. */
function metadataPage(format: PageFormat | undefined, asking: Asking): WireResponse {
  const { request, target, manners } = asking
  const body = writePage(format, asking)
  if (body === undefined) {
    return writeResponse({ ...forbidden('Service Not Available', { request, target }), cookies: [] }, manners)
  }
  const content = { type: 'text/html; charset=utf-8', body }
  const page = { status: 200, reason: 'OK', content, cookies: [] }
  return writeResponse({ ...page, isUnmarked: !manners.arePagesMarked }, manners)
}

function writePage(format: PageFormat | undefined, { publication, target, baseUrl }: Asking): string | undefined {
  const name = queryValue(target.values, 'op')?.toLowerCase()
  if (name === undefined) return writeMetadataIndex(publication, baseUrl)
  const operation = publication.operations.find((known) => known.name.toLowerCase() === name)
  const [firstFormat] = pageFormats
  const shown = format ?? firstFormat
  if (operation === undefined || shown === undefined) return undefined
  const language = queryValue(target.values, 'lang')?.toLowerCase()
  return writeMetadataPage(operation, publication, { format: shown, language, baseUrl })
}

/** Tells one body from another. */
function hashOf(text: string): string {
  let hash = 0
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
  return (hash >>> 0).toString(16)
}
