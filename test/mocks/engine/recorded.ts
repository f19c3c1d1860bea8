/** Asks the recorded API in the manners of a version, without a socket. */

import { createEngine } from '#mocks/engine/engine.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import type { MannersName } from '#servicestack/http/manners.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { recordedApi } from '../../exchanges/api/recorded-api.ts'
import { ask, type Headers } from '../../servicestack/http/ask.ts'

/** An answer as far as these tests look at it. */
export interface Seen {
  readonly line: string
  readonly location: string | undefined
  readonly cookies: readonly string[]
  readonly text: string
  readonly response: WireResponse
}

/** Returns what asks one world: `ask('POST /auth', { Accept: 'application/json' }, '{}')`. */
export function askRecorded(name: MannersName = 'servicestack-8.6') {
  const engine = createEngine(recordedApi, recordedApi.createWorld({ seed: 1, now: () => 0 }), profiles[name])
  return (line: string, headers: Headers = {}, body = ''): Seen => {
    const response = engine(ask(line, { Host: 'h', ...headers }, body))
    const lines = response.headers
      .filter(([header]) => header === 'Set-Cookie')
      .map(([, value]) => value.split(';')[0] ?? '')
    return {
      line: `${response.status} ${response.reason}`,
      location: response.headers.find(([header]) => header === 'Location')?.[1],
      cookies: lines,
      text: responseText(response),
      response,
    }
  }
}

/** Signs in and returns the Cookie header of the session. */
export function signInRecorded(asking: ReturnType<typeof askRecorded>, userName: string): Headers {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' }
  const { cookies } = asking('POST /auth/credentials', headers, JSON.stringify({ userName, password: 'p@ss' }))
  return { Accept: 'application/json', Cookie: cookies.join('; ') }
}
