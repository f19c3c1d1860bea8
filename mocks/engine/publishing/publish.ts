/** Answers what a server publishes about itself: metadata pages, types, and the pages for people. */

import type { World } from '#mocks/world/world.ts'
import { formatNamed } from '#servicestack/http/answering/format.ts'
import { negotiate } from '#servicestack/http/answering/negotiate.ts'
import { unanswered, writeResponse } from '#servicestack/http/answering/write-response.ts'
import { baseUrl } from '#servicestack/http/base-url.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { pathInfo } from '#servicestack/http/routing/path-info.ts'
import { readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import type { Target } from '#servicestack/http/target.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { type Publication, publication } from '#servicestack/publish/publication.ts'
import { type PublishedPath, publishedPath } from '#servicestack/publish/published-path.ts'
import { isWrittenBy } from '#servicestack/publish/type-languages.ts'
import { anonymousCookies } from '../signing/session-cookies.ts'
import type { Asking } from './asking.ts'
import { publishPage } from './publish-page.ts'
import { publishedContent } from './published-content.ts'

/** Answers a request for something published; undefined for all other requests. */
export type Publish = (request: WireRequest, target: Target, world: World) => WireResponse | undefined

/** Prepares an API for publishing, once somebody asks; who may call its operations does not matter here. */
export function createPublisher(model: ServiceModel, manners: Manners): Publish {
  let prepared: Publication | undefined
  return (request, target, world) => {
    const asked = publishedPath(pathInfo(target.path))
    if (asked === undefined || !isKnown(asked, request, manners)) return undefined
    prepared ??= publication(model, manners.version)
    return answer(asked, {
      publication: prepared,
      request,
      target,
      baseUrl: baseUrl(request, model.host),
      world,
      manners,
    })
  }
}

/** Newer servers know more languages, and one service takes a single verb. */
function isKnown(asked: PublishedPath, { method }: WireRequest, { version }: Manners): boolean {
  if (asked.kind === 'navigation') return method.toUpperCase() === 'GET'
  return asked.kind !== 'language' || isWrittenBy(asked.language, version)
}

function answer(asked: PublishedPath, asking: Asking): WireResponse {
  switch (asked.kind) {
    case 'pages':
    case 'pages-elsewhere':
    case 'login':
    case 'ui':
    case 'admin-ui':
      return publishPage(asked, asking)
    default:
      return serve(asked, asking)
  }
}

/** Services of the framework answer data in the format that is accepted, and give out session ids as all services do. */
function serve(
  asked: Exclude<PublishedPath, { kind: 'pages' | 'pages-elsewhere' | 'login' | 'ui' | 'admin-ui' }>,
  asking: Asking,
): WireResponse {
  const { request, target, world, manners } = asking
  const suffix = asked.suffix === undefined ? undefined : formatNamed(asked.suffix)
  const negotiated = negotiate(request, target, { ...(suffix && { suffix }) }, manners)
  if (negotiated === undefined) return unanswered(manners)
  const content = publishedContent(asked, negotiated.format === 'html', asking)
  const cookies = anonymousCookies(readSessionKeys(request), world)
  return writeResponse({ status: 200, reason: 'OK', content, cookies }, manners)
}
