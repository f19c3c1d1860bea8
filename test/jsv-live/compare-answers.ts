/** Says whether two answers to one case are the same. */

import type { Answer } from './answer.ts'
import type { Case } from './case.ts'

/** The same, both refusing but for other reasons, or different. */
export type Verdict = 'same' | 'other-error' | 'different'

/** Compares what we say with what the library says. */
export function compareAnswers(op: Case['op'], ours: Answer, theirs: Answer): Verdict {
  if (ours.ok && theirs.ok) return isSameText(op, ours.text, theirs.text) ? 'same' : 'different'
  if (ours.ok || theirs.ok || ours.error.type === crash) return 'different'
  return ours.error.type === theirs.error.type ? 'same' : 'other-error'
}

/** The type of the error where our codec did not refuse but broke. */
export const crash = 'Crash'

/** Texts written are compared letter by letter, values read by what their canonical JSON says. */
export function isSameText(op: Case['op'], ours: string | null, theirs: string | null): boolean {
  if (ours === theirs) return true
  if (!op.startsWith('read') || ours === null || theirs === null) return false
  const [mine, yours] = [tokens(ours), tokens(theirs)]
  return mine.length === yours.length && mine.every((token, index) => isSameToken(token, yours[index] ?? ''))
}

function tokens(json: string): readonly string[] {
  return json.match(/"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/gs) ?? []
}

/** A number may be spelled `1E+17` or with all its zeros, a letter as itself or by its code. */
function isSameToken(ours: string, theirs: string): boolean {
  if (ours === theirs) return true
  if (ours.startsWith('"') && theirs.startsWith('"')) return JSON.parse(ours) === JSON.parse(theirs)
  return /^-?\d/.test(ours) && /^-?\d/.test(theirs) && Object.is(Number(ours), Number(theirs))
}
