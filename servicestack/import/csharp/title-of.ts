/** Names an API whose source has no title. */

import type { Declared } from './declared.ts'

/** Returns the longest namespace that holds all types, else the host. */
export function titleOf(declared: readonly Declared[], host: string | undefined): string {
  const [first = [], ...others] = [...new Set(declared.map(({ namespace }) => namespace))].map((path) =>
    path.split('.'),
  )
  const shared = others.reduce((whole, path) => whole.slice(0, countShared(whole, path)), first).join('.')
  return shared === '' ? (host ?? 'API') : shared
}

function countShared(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((name, at) => name !== other[at])
  return differs === -1 ? one.length : differs
}
