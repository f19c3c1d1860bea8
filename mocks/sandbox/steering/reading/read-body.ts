/** Reads the JSON object that a steering call brings. */

import { isObject } from '#mocks/world/is-object.ts'
import { bodyText, contentType, type WireRequest } from '#servicestack/http/wire-request.ts'
import { SteeringError } from '../steering-error.ts'

/**
 * Returns the members of a body, none where it is empty. What comes with another Content-Type is refused even if it is
 * empty or JSON: a page of another origin can send forms and plain text without being asked, but no JSON.
 */
export function readBody(request: WireRequest): Readonly<Record<string, unknown>> {
  const place = `${request.method} ${request.target}`
  const text = bodyText({ body: request.unpackedBody ?? request.body })
  const type = contentType(request)
  if ((type !== undefined || text !== '') && !/^application\/json\s*(;|$)/i.test(type ?? '')) {
    const sent = type === undefined ? 'a body without a Content-Type' : `the Content-Type ${JSON.stringify(type)}`
    throw new SteeringError('wrong-type', `${place} came with ${sent}. Send "Content-Type: application/json".`)
  }
  if (text.trim() === '') return {}
  const value = parse(text)
  if (isObject(value)) return value
  const start = JSON.stringify(text.slice(0, 40))
  throw new SteeringError('not-json', `The body of ${place} is no JSON object: it begins with ${start}. Send one.`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
