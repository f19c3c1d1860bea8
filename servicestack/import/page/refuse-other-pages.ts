/** Refuses pages that a ServiceStack server sends instead of the page of an operation. */

import { ImportError, type ImportErrorCode } from '../import-error.ts'
import { refuseStrangers } from '../refuse-strangers.ts'

/** Throws an `ImportError` for a text that cannot be the page of an operation, and says what it is. */
export function refuseOtherPages(text: string): void {
  const other = others.find(({ is }) => is(text))
  if (other !== undefined) throw refusal(other.code, text, other.why, other.whatToDo)
  refuseStrangers(text)
}

/** Returns the refusal of a text that is no metadata page for a reason that nobody knows. */
export function notAPage(text: string): ImportError {
  const why = 'a metadata page starts with the service title, "<back to all web services" and an operation name.'
  return refusal('not-a-metadata-page', text, why, copyAgain)
}

const copyAgain = 'Copy the whole page again, from the service title to the end of the sample.'

interface OtherPage {
  readonly code: ImportErrorCode
  is(text: string): boolean
  readonly why: string
  readonly whatToDo: string
}

const others: readonly OtherPage[] = [
  {
    code: 'forbidden',
    is: (text) => /^\uFEFF?\s*Forbidden\s+Request\.HttpMethod:/.test(text),
    why: 'the server answered 403 Forbidden, as it does for an operation that it does not have.',
    whatToDo: 'Look the name of the operation up on /metadata of the server.',
  },
  {
    code: 'server-failed',
    is: (text) => /^\uFEFF?\s*<\?xml\b/.test(text),
    why: 'this is XML, which no importer reads; the XML of /types/metadata is broken on the server itself.',
    whatToDo: 'Fetch /types/metadata.json instead.',
  },
  {
    code: 'index-page',
    is: (text) => !isOfOperation(text) && /The following operations are available/i.test(text),
    why: 'this is the index page, which lists names only.',
    whatToDo: "Open one operation's page from it, or fetch /types/metadata.json.",
  },
]

function isOfOperation(text: string): boolean {
  return /back to all web services/i.test(text)
}

function refusal(code: ImportErrorCode, text: string, why: string, whatToDo: string): ImportError {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const at = Math.max(
    lines.findIndex((line) => line.trim() !== ''),
    0,
  )
  const line = lines[at] ?? ''
  return new ImportError(
    code,
    { line: at + 1, column: line.search(/\S|$/) + 1, excerpt: line.trim().slice(0, 120) },
    why,
    whatToDo,
  )
}
