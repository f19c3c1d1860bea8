/** Tells the kinds whose things come into being through operations. */

import type { DeedCandidate } from './deed-candidate.ts'

/** True where one of these creates things. */
export function isHome({ candidates }: { readonly candidates: readonly DeedCandidate[] }): boolean {
  return candidates.some(({ deed }) => deed === 'create' || deed === 'save')
}
