/** What people hold in their hands: each client's own headers, and what the server makes of them. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '#mocks/server.ts'
import type { MannersName } from '#servicestack/http/manners.ts'
import { sendRaw } from '../exchanges/raw-client.ts'
import type { HeaderLine } from '../exchanges/recording.ts'
import { serveRecorded } from '../exchanges/serve-recorded.ts'

/** The headers that a client sends of its own accord, and the Content-Type it is answered with. */
interface Client {
  readonly name: string
  readonly headers: readonly HeaderLine[]
  readonly body?: string
  readonly stock: string
  readonly documented: string
}

const html = 'text/html'
const json = 'application/json; charset=utf-8'
const form = 'application/x-www-form-urlencoded'

const clients: readonly Client[] = [
  { name: 'fetch, a GET', headers: [['accept', '*/*']], stock: html, documented: json },
  {
    name: 'fetch, a POST of JSON',
    headers: [
      ['accept', '*/*'],
      ['content-type', 'application/json'],
    ],
    body: '{"s":"x"}',
    stock: json,
    documented: json,
  },
  {
    name: 'fetch, a POST of a string without saying what it is',
    headers: [
      ['accept', '*/*'],
      ['content-type', 'text/plain;charset=UTF-8'],
    ],
    body: '{"s":"x"}',
    stock: 'text/plain;charset=UTF-8',
    documented: 'text/plain;charset=UTF-8',
  },
  {
    name: 'axios, a GET',
    headers: [
      ['Accept', 'application/json, text/plain, */*'],
      ['User-Agent', 'axios/1.7.9'],
    ],
    stock: json,
    documented: json,
  },
  {
    name: 'axios, a POST of an object',
    headers: [
      ['Accept', 'application/json, text/plain, */*'],
      ['Content-Type', 'application/json'],
    ],
    body: '{"s":"x"}',
    stock: json,
    documented: json,
  },
  { name: 'curl', headers: [['Accept', '*/*']], stock: html, documented: json },
  {
    name: 'curl -d',
    headers: [
      ['Accept', '*/*'],
      ['Content-Type', form],
    ],
    body: 's=x',
    stock: html,
    documented: json,
  },
  {
    name: 'jQuery.getJSON',
    headers: [
      ['Accept', 'application/json, text/javascript, */*; q=0.01'],
      ['X-Requested-With', 'XMLHttpRequest'],
    ],
    stock: json,
    documented: json,
  },
  {
    name: 'jQuery.post of a form',
    headers: [
      ['Accept', '*/*'],
      ['Content-Type', `${form}; charset=UTF-8`],
      ['X-Requested-With', 'XMLHttpRequest'],
    ],
    body: 's=x',
    stock: html,
    documented: json,
  },
  {
    name: 'a browser that follows a link',
    headers: [['Accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8']],
    stock: html,
    documented: html,
  },
  { name: 'a client that says nothing', headers: [], stock: html, documented: json },
]

const servers = new Map<MannersName, RunningServer>()

beforeAll(async () => {
  for (const manners of ['servicestack-8.6', 'documented'] as const) {
    servers.set(manners, await serveRecorded({ manners, port: 0, hasCors: false }))
  }
})
afterAll(async () => {
  for (const server of servers.values()) await server.close()
})

test.each(clients)(
  '$name gets $stock from a stock server, and $documented from the stand-in by default',
  async (client) => {
    expect(await typeOf(client, 'servicestack-8.6')).toBe(client.stock)
    expect(await typeOf(client, 'documented')).toBe(client.documented)
  },
)

async function typeOf({ headers, body }: Client, manners: MannersName): Promise<string | undefined> {
  const base = new URL(servers.get(manners)?.url ?? '')
  const method = body === undefined ? 'GET' : 'POST'
  const answer = await sendRaw(base, { method, target: '/echo', headers, body: body ?? null }, '')
  return answer.headers.find(([name]) => name === 'Content-Type')?.[1]
}
