/** Turns an ask into the request that is sent. */

import type { Ask } from '#contracts/exchange/ask.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { SentRequest } from '#contracts/exchange/exchange.ts'
import type { Way } from '#contracts/exchange/way.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import { placeholders } from '#servicestack/model/placeholders.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import type { Accounts } from './account.ts'

/** Where a request goes and who may be behind it. */
export interface Destination {
  readonly baseUrl: URL
  readonly contract: Contract
  readonly accounts: Accounts
}

/** Writes an ask for the operation's first route: its placeholders go into the path, the other members into the body. */
export function writeRequest({ caller, dto, way }: Ask, { baseUrl, contract, accounts }: Destination): SentRequest {
  const { operation, model } = contract
  const route = operation.routes[0] ?? { path: `/${way.bodyFormat}/reply/${operation.name}`, verbs: ['POST'] }
  const inPath = placeholders(route)
  const rest = Object.fromEntries(Object.entries(dto).filter(([name]) => !inPath.includes(name)))
  const body =
    way.bodyFormat === 'json' ? JSON.stringify(rest) : stringify(rest, { kind: 'named', name: operation.name }, model)
  const userName = caller === 'anonymous' ? undefined : accounts[caller]?.name
  return {
    method: route.verbs[0] ?? 'POST',
    url: urlOf(baseUrl, fillPath(route.path, dto), way),
    headers: { Accept: way.accept, 'Content-Type': way.contentType },
    body,
    ...(userName === undefined ? {} : { userName }),
  }
}

function fillPath(path: string, dto: WireObject): string {
  return path.replace(/\{([^}*]+)\*?\}/g, (_, name: string) => encodeURIComponent(String(dto[name] ?? '')))
}

function urlOf(baseUrl: URL, path: string, way: Way): string {
  const base = `${baseUrl.origin}${baseUrl.pathname.replace(/\/+$/, '')}`
  return `${base}${path}${way.suffix ?? ''}${way.query ? `?${way.query}` : ''}`
}
