/** Steers a stand-in from a test: the calls of `/__understudy` as typed functions. */

import type { WorldSummary } from '#mocks/sandbox/steering/routes/worlds.ts'
import { type Connection, connect } from './connection.ts'
import { steerWorld } from './steer-world.ts'
import type { SteeredWorld } from './steered-world.ts'

/** What a stand-in may ask of those who steer it, and the way to it. */
export interface ControlOptions {
  /** What the stand-in was given with `--control-token`. */
  readonly token?: string
  /** By default the platform's own. */
  readonly fetch?: typeof globalThis.fetch
}

/** A stand-in that is steered. */
export interface Control {
  /** Goes to the world of a key, which begins where nobody has used it yet; without a key to the one that all share. */
  world(key?: string): Promise<SteeredWorld>
  /** The worlds that have a key. */
  worlds(): Promise<readonly WorldSummary[]>
}

/**
 * Steers the stand-in at an address.
 * @example const world = await control('http://127.0.0.1:4010').world('alice')
 */
export function control(url: string, { token, fetch = globalThis.fetch }: ControlOptions = {}): Control {
  const address = url.replace(/\/+$/, '')
  const connectWith = (headers: Readonly<Record<string, string>>) => connect({ url: address, token, fetch, headers })
  return {
    async world(key) {
      const headers: Readonly<Record<string, string>> = key === undefined ? {} : { 'x-understudy-world': key }
      const connection = connectWith(headers)
      // whoever calls it first makes the world begin, and learns at once whether there is a stand-in
      await connection.ask('GET', '/world/clock')
      const prefix = key === undefined ? '' : `/~${encodeURIComponent(key)}`
      return { ...steerWorld(connection), url: `${address}${prefix}`, headers, remove: () => remove(connection, key) }
    },
    worlds: async () => (await connectWith({}).ask<{ worlds: readonly WorldSummary[] }>('GET', '/worlds')).worlds,
  }
}

async function remove({ ask }: Connection, key: string | undefined): Promise<void> {
  if (key === undefined) await ask('POST', '/world/reset')
  else await ask('DELETE', `/worlds/${encodeURIComponent(key)}`)
}
