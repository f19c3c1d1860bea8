/** A disagreement in four lines, long texts cut. */

import type { Answer } from './answer.ts'
import type { Disagreement } from './disagreement.ts'

/** Returns the lines. */
export function showDisagreement({ asked, dialect, ours, theirs }: Disagreement): string {
  return [
    `${asked.id} [${dialect}] ${asked.op} ${short(asked.type)}`,
    `  text ${short(JSON.stringify(asked.text))}`,
    `  want ${short(show(theirs))}`,
    `  got  ${short(show(ours))}`,
  ].join('\n')
}

function show(answer: Answer): string {
  return answer.ok ? JSON.stringify(answer.text) : `${answer.error.type}: ${answer.error.message}`
}

function short(text: string): string {
  return text.length > 400 ? `${text.slice(0, 280)} … ${text.slice(-100)}` : text
}
