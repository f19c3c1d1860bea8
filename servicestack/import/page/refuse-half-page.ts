/** Refuses pages that end too early. */

import { readSampleBody } from '#servicestack/model/read-sample-body.ts'
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
    if (body !== undefined && /^\s*[[{]/.test(body) && readSampleBody(format, body) === undefined)
      throw half(text, `the sample of ${operation} ends in the middle.`)
}

function half(text: string, why: string): ImportError {
  const last = splitLines(text).findLast((line) => !isBlank(line))
  const whatToDo = 'Copy the whole page again, from the service title to the end of the sample.'
  return new ImportError('half-a-page', placeOf(last), why, whatToDo)
}
