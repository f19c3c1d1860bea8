/** Writes the sample exchange at the end of a page: the request, and the response if there is one. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { growSample } from './grow-sample.ts'
import type { PageFormat } from './page-format.ts'
import type { Publication } from './publication.ts'
import { writeSample } from './write-sample.ts'

/** Both as text; `response` is absent for an operation that answers nothing. */
export interface SampleExchange {
  readonly request: string
  readonly response?: string
}

/** Writes the exchange as this host would see it. */
export function sampleExchange(
  operation: Operation,
  publication: Publication,
  { format, host }: { format: PageFormat; host: string },
): SampleExchange {
  const { verb, path } = sampleRoute(operation, format)
  const recorded = operation.samples?.format === format.name ? operation.samples : undefined
  const write = (type: TypeReference) => bodyOf(type, publication, format)
  const head = [`${verb} ${path} HTTP/1.1 `, `Host: ${host} `, `Accept: ${format.contentType}`]
  const hasBody = verb !== 'GET' && verb !== 'DELETE'
  const body = recorded?.request ?? write({ kind: 'named', name: publication.requestOf(operation).name })
  const request = hasBody ? [...head, `Content-Type: ${format.contentType}`, 'Content-Length: length', '', body] : head
  if (operation.response === undefined) return { request: request.join('\n') }
  const answer = ['HTTP/1.1 200 OK', `Content-Type: ${format.contentType}`, 'Content-Length: length', '']
  return {
    request: request.join('\n'),
    response: [...answer, recorded?.response ?? write(operation.response)].join('\n'),
  }
}

const preferred = ['POST', 'PUT', 'PATCH', 'GET', 'DELETE'] as const

/** POST where it may be, and where no verb is known; the first route that takes the verb. */
function sampleRoute({ name, routes, response }: Operation, format: PageFormat): { verb: string; path: string } {
  const [first] = routes
  if (first === undefined)
    return { verb: 'POST', path: `/${format.name}/${response === undefined ? 'oneway' : 'reply'}/${name}` }
  for (const verb of preferred) {
    const route = routes.find(({ verbs }) => verbs.length === 0 || verbs.includes(verb))
    if (route !== undefined) return { verb, path: route.path }
  }
  return { verb: 'POST', path: first.path }
}

function bodyOf(type: TypeReference, publication: Publication, { notation }: PageFormat): string {
  if (type.kind === 'scalar') return `(${type.scalar === 'bytes' ? 'byte[]' : type.scalar})`
  const sample = growSample(type, publication, notation)
  const name = type.kind === 'named' ? type.name.replace(/^.*\./, '') : 'ArrayOfItem'
  return sample === undefined ? '' : writeSample(sample, notation, name)
}
