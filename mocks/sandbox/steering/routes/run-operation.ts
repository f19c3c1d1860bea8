/** Runs an operation of the API in the name of a user. */

import type { User } from '#mocks/world/users.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import { headerLines, type WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Steered } from '../route.ts'
import { SteeringError } from '../steering-error.ts'

/** What is to be run. */
export interface Asked {
  readonly operation: string
  readonly request: Readonly<Record<string, unknown>>
  /** Undefined where nobody is signed in. */
  readonly user: User | undefined
}

/** What the API answered. */
export interface AnswerView {
  readonly status: number
  readonly reason: string
  /** By lower-case name; those that tell something about the answer itself. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON; its text where it is none, and null where there is nothing. */
  readonly body: unknown
}

/** Asks the engine as a client of that user would; he is signed in for this call only. */
export function runOperation({ operation, request, user }: Asked, { api, engine, world }: Steered): AnswerView {
  const known = api.model.operations.find(({ name }) => name.toLowerCase() === operation.toLowerCase())
  if (known === undefined) throw unknownOperation(operation, api.model.operations)
  const body = new TextEncoder().encode(JSON.stringify(request))
  const sessionId = user && world.signIns.open({ userId: user.id, userName: user.userName })
  try {
    return viewOf(engine(wireRequest(known, body, sessionId)))
  } finally {
    if (sessionId !== undefined) world.signIns.close(sessionId)
  }
}

function unknownOperation(name: string, operations: readonly Operation[]): SteeringError {
  const list = operations.map((operation) => operation.name).join(', ')
  return new SteeringError('unknown-operation', `There is no operation ${JSON.stringify(name)}. There are: ${list}.`)
}

/** Every operation answers at a route of its name, by the verb that its service takes. */
function wireRequest(operation: Operation, body: Uint8Array, sessionId: string | undefined): WireRequest {
  const headers: [string, string][] = [
    ['host', 'localhost'],
    ['accept', 'application/json'],
    ['content-type', 'application/json'],
    ['content-length', String(body.length)],
  ]
  // with both ids nobody is given new ones
  if (sessionId !== undefined) headers.push(['cookie', `ss-id=${sessionId}; ss-pid=${sessionId}; ss-opt=temp`])
  const target = `/json/reply/${encodeURIComponent(operation.name)}`
  return { method: verbOf(operation), target, headers: headerLines(headers), body, isLocal: true }
}

function verbOf({ method = 'POST', serviceMethods = [] }: Operation): string {
  if (serviceMethods.length === 0 || serviceMethods.includes('ANY') || serviceMethods.includes(method)) return method
  return serviceMethods[0] ?? method
}

const telling = ['content-type', 'location', 'www-authenticate', 'x-understudy-moves']

function viewOf(response: WireResponse): AnswerView {
  const headers = response.headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => telling.includes(name))
  const { status, reason } = response
  return { status, reason, headers: Object.fromEntries(headers), body: readJson(responseText(response)) }
}

function readJson(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
