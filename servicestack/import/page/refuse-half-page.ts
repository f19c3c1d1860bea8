/** Refuses pages that end too early. */

import { ImportError } from '../import-error.ts'
import { isBlank, placeOf, splitLines } from '../page-line.ts'
import type { Page } from './page.ts'

/** Throws an `ImportError` when the sample of a page is missing, or ends in the middle. */
export function refuseHalfPage({ sample, operation }: Page, text: string): void {
  const { format, request, response, path } = sample
  if (path === undefined)
    throw half(text, `the page of ${operation} ends before its sample, which tells what it answers.`)
  if (format === undefined) return
  for (const body of [request, response])
    if (body !== undefined && isOpen(body)) throw half(text, `the sample of ${operation} ends in the middle.`)
}

/** A server that cannot build a sample prints an exception, which is whole though it is no sample. */
function isOpen(body: string): boolean {
  const brackets: readonly string[] = body.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/["[\]{}]/g) ?? []
  const depth = brackets.reduce((sum, bracket) => sum + (/[[{]/.test(bracket) ? 1 : -1), 0)
  return /^\s*[[{]/.test(body) && (depth > 0 || brackets.includes('"'))
}

function half(text: string, why: string): ImportError {
  const last = splitLines(text).findLast((line) => !isBlank(line))
  const whatToDo = 'Copy the whole page again, from the service title to the end of the sample.'
  return new ImportError('half-a-page', placeOf(last), why, whatToDo)
}
