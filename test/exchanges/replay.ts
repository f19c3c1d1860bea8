/** Plays a recorded case against a server over sockets and says where its answers differ. */

import { compare, type Difference } from './compare.ts'
import { type CookieJar, createCookieJar, setCookies } from './cookie-jar.ts'
import { normalise } from './normalise.ts'
import { sendRaw } from './raw-client.ts'
import type { HeaderLine, RecordedRequest, Recording } from './recording.ts'

/** Replays the steps of a case in order and compares each answer with the one that this version gave. */
export async function replay(recording: Recording, version: string, base: URL): Promise<readonly Difference[][]> {
  await reset(base)
  const jars = new Map<string, CookieJar>()
  const ids = new Set<string>()
  const differences: Difference[][] = []
  for (const { request, responses } of recording.steps) {
    const jar = await jarFor(request, jars, base)
    for (const id of jar?.values() ?? []) if (id.length > 8) ids.add(id)
    const response = await sendRaw(base, request, jar?.header() ?? '')
    for (const id of newIds(response.headers)) if (id.length > 8) ids.add(id)
    if (request.jar !== undefined) jar?.take(response.headers)
    const recorded = responses[version]
    if (recorded === undefined) throw new Error(`${recording.id} was not recorded from ${version}.`)
    const actual = normalise(response, { port: base.port, now: Date.now(), ids })
    differences.push([...compare(recording.id, actual, recorded)])
  }
  return differences
}

async function reset(base: URL): Promise<void> {
  const headers: readonly HeaderLine[] = [['Accept', 'application/json']]
  const { status } = await sendRaw(base, { method: 'GET', target: '/boom/reset', headers, body: null }, '')
  if (status !== 200) throw new Error(`The reset of ${base.href} answered ${status}: is this the recorded API?`)
}

async function jarFor(
  request: RecordedRequest,
  jars: Map<string, CookieJar>,
  base: URL,
): Promise<CookieJar | undefined> {
  const name = request.as === undefined ? request.jar && `jar ${request.jar}` : `as ${request.as}`
  if (name === undefined) return undefined
  const known = jars.get(name)
  if (known !== undefined) return known
  const jar = createCookieJar(Date.now())
  jars.set(name, jar)
  if (request.as !== undefined) jar.take((await sendRaw(base, signIn(request.as), '')).headers)
  return jar
}

function signIn(userName: string): RecordedRequest {
  const headers = [
    ['Content-Type', 'application/json'],
    ['Accept', 'application/json'],
  ] as const
  const body = JSON.stringify({ userName, password: 'p@ss' })
  return { method: 'POST', target: '/auth/credentials', headers, body }
}

function newIds(headers: readonly HeaderLine[]): readonly string[] {
  return setCookies(headers).flatMap((line) => /^ss-p?id=([^;]+)/.exec(line)?.[1] ?? [])
}
