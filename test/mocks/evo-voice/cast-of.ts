/** Casts for tests. */

import type { Account } from '#mocks/evo-voice/accounts.ts'
import { type Cast, createCast } from '#mocks/evo-voice/cast.ts'
import { createDraws } from '#mocks/evo-voice/draws.ts'
import { createWords } from '#mocks/evo-voice/words.ts'
import { createInvention } from '#mocks/world/invention.ts'

/** Returns the cast of an account in a world of this seed. */
export function castOf(account: Account, seed: number): Cast {
  const invent = createInvention(seed)
  const draw = createDraws(invent)
  return createCast(account, draw, createWords(invent, draw))
}
