/** Learns an API from what was captured. */

import type { Imported } from '#servicestack/import/imported.ts'
import type { Captured } from './captured.ts'

/** Returns what the captured texts tell together. */
export async function learnCaptured(captured: readonly Captured[]): Promise<Imported> {
  // readers are heavy, and most commands need none
  const { learn } = await import('#servicestack/import/learn.ts')
  return learn(captured.map(({ from, text }) => ({ name: from, text })))
}
