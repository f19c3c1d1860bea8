/** Refuses texts that people take for a published API and that are none: empty answers, login pages, binary files. */

import { ImportError, type ImportErrorCode } from './import-error.ts'

/** Throws an `ImportError` for what no importer could read, and says what it most likely is. */
export function refuseStrangers(text: string): void {
  const start = text.slice(0, 100_000)
  const stranger = strangers.find(({ is }) => is(start))
  if (stranger === undefined) return
  const [excerpt = ''] = start.trim().split(/\r?\n/)
  const place = { line: 1, column: 1, excerpt: printable(excerpt).slice(0, 80) }
  throw new ImportError(stranger.code, place, stranger.why, stranger.whatToDo)
}

interface Stranger {
  readonly code: ImportErrorCode
  is(start: string): boolean
  readonly why: string
  readonly whatToDo: string
}

const strangers: readonly Stranger[] = [
  {
    code: 'http-headers',
    is: (start) => /^\s*HTTP\/\d(?:\.\d)? \d{3}\b/.test(start),
    why: 'it begins with the headers of an HTTP answer.',
    whatToDo: 'Save the body alone: curl prints the headers only with -i.',
  },
  {
    code: 'empty',
    is: (start) => start.trim() === '',
    why: 'the text is empty.',
    whatToDo:
      'Fetch it again; where ServiceStack itself sends an empty page, it cannot build the sample: try /json/metadata?op=….',
  },
  {
    code: 'binary',
    is: isBinary,
    why: 'it is no text but a binary file.',
    whatToDo: 'Save the page or the document as text; a compressed one has to be unpacked first.',
  },
  {
    code: 'login-page',
    is: (start) => isWebPage(start) && /<input[^>]+type=["']?password/i.test(start) && !isMetadataPage(start),
    why: 'it is a login page, so whoever fetched it had not signed in.',
    whatToDo: 'Fetch it with credentials: understudy import https://… --user name:password.',
  },
  {
    code: 'not-a-metadata-page',
    is: (start) => isWebPage(start) && !isMetadataPage(start) && !/window\.Dto\b/.test(start),
    why: 'it is a web page, but none that ServiceStack writes about an operation.',
    whatToDo: 'Fetch /types/metadata.json of the server, or open /metadata and save the page of an operation.',
  },
]

/** A char member is sampled as NUL, so a few of them say nothing; images and archives are full of controls. */
function isBinary(start: string): boolean {
  const odd = start.match(/(?!\s)\p{Cc}|\u{fffd}/gu)?.length ?? 0
  return odd > 16 && odd / start.length > 0.02
}

function isWebPage(start: string): boolean {
  return /^[\uFEFF\s]*(?:<!doctype html|<html|<head|<body)/i.test(start)
}

function isMetadataPage(start: string): boolean {
  return /back to all web services/i.test(start)
}

function printable(text: string): string {
  return text.replace(/\p{Cc}|\ufffd/gu, '·')
}
