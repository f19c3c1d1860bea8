/** Answers `/api` with the list of all operations. */

import { writeResponse } from '#servicestack/http/answering/write-response.ts'
import { baseUrl } from '#servicestack/http/base-url.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { isApiIndex } from '#servicestack/http/routing/predefined-route.ts'
import type { Target } from '#servicestack/http/target.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { publication } from '#servicestack/publish/publication.ts'
import { writeApiIndex } from '#servicestack/publish/write-api-index.ts'

/** Answers a request for the list; undefined for all other requests. */
export type ApiIndex = (request: WireRequest, target: Target) => WireResponse | undefined

/** Prepares the list of an API once somebody asks: docs/discoveries/api-index.md */
export function createApiIndex(model: ServiceModel, manners: Manners): ApiIndex {
  let prepared: ReturnType<typeof publication> | undefined
  return (request, target) => {
    if (!isApiIndex(request.method, target.path)) return undefined
    prepared ??= publication(model)
    const body = writeApiIndex(prepared, baseUrl(request, model.host))
    const content = { type: 'application/json', body }
    const response = writeResponse({ status: 200, reason: 'OK', content, cookies: [] }, manners)
    return manners.arePagesMarked ? response : { ...response, headers: response.headers.filter(isPlain) }
  }
}

function isPlain([name]: readonly [name: string, value: string]): boolean {
  return name !== 'Vary' && name !== 'X-Powered-By'
}
