/** Answers what a server publishes about itself: metadata pages, and types as metadata and TypeScript. */

import type { Manners } from '#servicestack/http/manners.ts'
import { pathInfo } from '#servicestack/http/path-info.ts'
import { queryValue, type Target } from '#servicestack/http/target.ts'
import { header, type WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { writeResponse } from '#servicestack/http/write-response.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { pageFormats } from '#servicestack/publish/page-format.ts'
import { type Publication, publication } from '#servicestack/publish/publication.ts'
import { type PublishedPath, publishedPath } from '#servicestack/publish/published-path.ts'
import { readScriptOptions } from '#servicestack/publish/script-options.ts'
import { writeAppMetadata } from '#servicestack/publish/write-app-metadata.ts'
import { writeMetadataIndex } from '#servicestack/publish/write-metadata-index.ts'
import { writeMetadataPage } from '#servicestack/publish/write-metadata-page.ts'
import { writeTypeLinks, writeTypeLinksPage } from '#servicestack/publish/write-type-links.ts'
import { writeTypeScript } from '#servicestack/publish/write-type-script.ts'
import { writeTypesMetadata } from '#servicestack/publish/write-types-metadata.ts'
import { forbidden } from './forbidden.ts'

/** Answers a request for something published; undefined for all other requests. */
export type Publish = (request: WireRequest, target: Target) => WireResponse | undefined

/** Prepares an API for publishing, once somebody asks; who may call its operations does not matter here. */
export function createPublisher(model: ServiceModel, now: () => number, manners: Manners): Publish {
  let prepared: Publication | undefined
  return (request, target) => {
    const asked = request.method.toUpperCase() === 'GET' ? publishedPath(pathInfo(target.path)) : undefined
    if (asked === undefined) return undefined
    prepared ??= publication(model)
    const baseUrl = `http://${hostOf(request, model)}`
    const content = write(asked, { publication: prepared, request, target, baseUrl, now })
    // a page about nothing
    if (content === undefined) {
      return writeResponse({ ...forbidden('Service Not Available', { request, target }), cookies: [] }, manners)
    }
    return writeResponse({ status: 200, reason: 'OK', content, cookies: [] }, manners)
  }
}

interface Asking {
  readonly publication: Publication
  readonly request: WireRequest
  readonly target: Target
  readonly baseUrl: string
  readonly now: () => number
}

interface Content {
  readonly type: string
  readonly body: string
}

/** A Host header is printed back, so it must be one. */
function hostOf(request: WireRequest, model: ServiceModel): string {
  const told = header(request, 'host') ?? model.host ?? ''
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(told) ? told : 'localhost'
}

function write(asked: PublishedPath, asking: Asking): Content | undefined {
  const { publication, request, target, baseUrl, now } = asking
  switch (asked.kind) {
    case 'pages':
      return writePage(asked, asking)
    case 'app':
      return json(writeAppMetadata(publication, baseUrl, now()))
    case 'type-links':
      return asked.isJson ? json(writeTypeLinks(baseUrl)) : html(writeTypeLinksPage(publication, baseUrl))
    case 'types-metadata': {
      const isJson = asked.isJson || wantsJson(request, target)
      return isJson ? json(writeTypesMetadata(publication, baseUrl)) : html(writeTypeLinksPage(publication, baseUrl))
    }
    case 'typescript': {
      const options = readScriptOptions(target.values)
      const body = writeTypeScript(publication, { baseUrl, now: now(), options, keyword: asked.keyword })
      return { type: 'text/plain; charset=utf-8', body }
    }
  }
}

/** Without `op` the list of all; an operation that is unknown is refused. */
function writePage({ format }: PublishedPath & { kind: 'pages' }, asking: Asking): Content | undefined {
  const { publication, target, baseUrl } = asking
  const name = queryValue(target.values, 'op')?.toLowerCase()
  if (name === undefined) return html(writeMetadataIndex(publication, baseUrl))
  const operation = publication.operations.find((known) => known.name.toLowerCase() === name)
  const [firstFormat] = pageFormats
  const shown = format ?? firstFormat
  if (operation === undefined || shown === undefined) return undefined
  const language = queryValue(target.values, 'lang')?.toLowerCase()
  return html(writeMetadataPage(operation, publication, { format: shown, language, baseUrl }))
}

function wantsJson(request: WireRequest, { values }: Target): boolean {
  if (queryValue(values, 'format')?.toLowerCase() === 'json') return true
  const accepted = header(request, 'accept')?.toLowerCase() ?? ''
  return accepted.includes('application/json') && !accepted.includes('text/html')
}

function json(body: string): Content {
  return { type: 'application/json; charset=utf-8', body }
}

function html(body: string): Content {
  return { type: 'text/html; charset=utf-8', body }
}
