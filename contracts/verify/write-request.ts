/** Turns an ask into the request that is sent. */

import type { Ask } from '#contracts/exchange/ask.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { SentRequest } from '#contracts/exchange/exchange.ts'
import type { Way } from '#contracts/exchange/way.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import { fillPath } from '#servicestack/model/fill-path.ts'
import { hasRequestBody } from '#servicestack/model/has-request-body.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { AccountsByRole } from './account.ts'

/** Where a request goes and who may be behind it. */
export interface Destination {
  readonly baseUrl: URL
  readonly contract: Contract
  readonly accounts: AccountsByRole
}

/**
 * Writes an ask for the operation's first route: its placeholders go into the path, the other members into the body,
 * or into the query where the verb has no body.
 */
export function writeRequest({ caller, dto, way }: Ask, { baseUrl, contract, accounts }: Destination): SentRequest {
  const route = contract.operation.routes[0] ?? predefinedRoute(contract.operation, way)
  const method = route.verbs[0] ?? 'POST'
  const { path, rest } = fillPath(route, dto)
  const userName = caller === 'anonymous' ? undefined : accounts[caller]?.name
  const hasBody = hasRequestBody(method)
  return {
    method,
    url: urlOf(baseUrl, `${path}${way.suffix ?? ''}`, [way.query, hasBody ? '' : queryOf(rest, contract)]),
    headers: { Accept: way.accept, ...(hasBody ? { 'Content-Type': way.contentType } : {}) },
    ...(hasBody ? { body: bodyOf(rest, way, contract) } : {}),
    ...(userName === undefined ? {} : { userName }),
  }
}

function predefinedRoute({ name }: Operation, way: Way): Operation['routes'][number] {
  return { path: `/${way.bodyFormat}/reply/${name}`, verbs: ['POST'] }
}

function bodyOf(rest: WireObject, way: Way, { model, operation }: Contract): string {
  if (way.bodyFormat === 'json') return JSON.stringify(rest)
  return stringify(rest, { type: { kind: 'named', name: operation.name }, model })
}

function queryOf(rest: WireObject, contract: Contract): string {
  return Object.entries(rest)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value = null]) => `${encodeURIComponent(name)}=${encodeURIComponent(textOf(name, value, contract))}`)
    .join('&')
}

/** ServiceStack reads a scalar in a query as it stands, and anything larger as JSV. */
function textOf(name: string, value: WireValue, { model, operation }: Contract): string {
  if (!isList(value) && !isObject(value)) return String(value)
  const member = wireMembers(model, operation.name).find((one) => one.name === name)
  return member === undefined ? JSON.stringify(value) : stringify(value, { type: member.type, model })
}

function urlOf(baseUrl: URL, path: string, queries: readonly (string | undefined)[]): string {
  const base = `${baseUrl.origin}${baseUrl.pathname.replace(/\/+$/, '')}`
  const query = queries.filter((part) => part !== undefined && part !== '').join('&')
  return `${base}${path}${query === '' ? '' : `?${query}`}`
}
