/** Makes disagreements small enough to read: cuts pieces off their texts as long as both sides still differ. */

import type { Case } from './case.ts'
import type { Disagreement } from './disagreement.ts'

/** Tells which of some cases both sides still answer differently. */
export type Judge = (cases: readonly Case[]) => Promise<readonly Disagreement[]>

/** Shrinks all of them at once, since asking about many is as quick as asking about one. */
export async function shrink(disagreements: readonly Disagreement[], judge: Judge): Promise<readonly Disagreement[]> {
  let smallest = disagreements
  for (let round = 0; round < 25; round++) {
    const smaller = await judge(smallest.flatMap(({ asked }) => shorter(asked)))
    if (smaller.length === 0) break
    const best = new Map<string, Disagreement>()
    for (const candidate of smaller) {
      const known = best.get(candidate.asked.id)
      if (!known || candidate.asked.text.length < known.asked.text.length) best.set(candidate.asked.id, candidate)
    }
    smallest = smallest.map((old) => best.get(old.asked.id) ?? old)
  }
  return smallest
}

const mostCandidates = 200

function shorter(asked: Case): readonly Case[] {
  const texts = new Set([...withoutElements(asked.text), ...withoutChunks(asked.text)])
  return [...texts].slice(0, mostCandidates).map((text) => ({ ...asked, text }))
}

/** Cuts halves, then quarters, and so on down to single letters, which leaves no pair of surrogates torn. */
function* withoutChunks(text: string): Iterable<string> {
  const letters = [...text]
  for (let size = Math.ceil(letters.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < letters.length; start += size) {
      yield [...letters.slice(0, start), ...letters.slice(start + size)].join('')
    }
  }
}

/** Cuts members and items as JSON and JSV mark them, so that what is left is whole. */
function* withoutElements(text: string): Iterable<string> {
  const starts: number[] = []
  for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/gs)) {
    const start = starts.at(-1)
    if (start !== undefined && /[}\],]/.test(token)) yield cut(text, start, index)
    if (/[}\],]/.test(token)) starts.pop()
    if (/[{[,]/.test(token)) starts.push(index + 1)
  }
}

/** Cuts an element and the comma that would be left over. */
function cut(text: string, start: number, end: number): string {
  if (text[end] === ',') return text.slice(0, start) + text.slice(end + 1)
  return text.slice(0, text[start - 1] === ',' ? start - 1 : start) + text.slice(end)
}
