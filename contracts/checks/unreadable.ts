/** Words why a body cannot be read in its format. */

import type { Fault, FindingCode } from '#contracts/exchange/finding.ts'
import type { JsvError, JsvErrorCode } from '#servicestack/jsv/jsv-error.ts'
import type { RepeatedMember } from './repeated-member.ts'

/** The bytes of the body are no UTF-8. */
export function notUtf8(body: string): Fault {
  const offset = body.indexOf('\uFFFD')
  return {
    ...fault('not-utf8', body, 'ServiceStack writes UTF-8 whatever the charset parameter says.'),
    expected: 'UTF-8',
    ...(offset < 0 ? {} : { offset }),
  }
}

/** The body is empty where a value was expected. */
export function emptyBody(expected: string): Fault {
  return { ...fault('unreadable', '', 'The status says that there is an answer.'), expected, actual: 'an empty body' }
}

/** The body is not JSON; what JSON.parse quotes from it is left out, for a cut quote could show part of a secret. */
export function notJson(body: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : ''
  const reason = message.replace(/[,:]? (\.\.\.)?".*"(\.\.\.)? is not valid JSON$/s, '')
  const position = /at position (\d+)/.exec(message)?.[1]
  const isByteOrderMark = body.startsWith('\uFEFF')
  const hint = isByteOrderMark ? 'It begins with a byte order mark, which JSON must not (RFC 8259, 8.1).' : `${reason}.`
  const offset = isByteOrderMark ? 0 : position === undefined ? undefined : Number(position)
  return { ...fault('unreadable', body, hint), expected: 'JSON', ...(offset === undefined ? {} : { offset }) }
}

/** The body is JSON that nests deeper than anything ServiceStack writes. */
export function tooDeep(body: string, depth: number): Fault {
  const hint = `It nests ${depth} levels deep; ServiceStack's own writer stops at 51.`
  return { ...fault('unreadable', body, hint), expected: 'JSON of a sensible depth' }
}

/** The body is JSON in which an object has a member twice. */
export function repeatedName(body: string, { pointer, offset }: RepeatedMember): Fault {
  return { ...fault('unreadable', body, hints['repeated-name']), pointer, expected: 'each member once', offset }
}

/** The body is not JSV as ServiceStack writes it. */
export function notJsv(body: string, error: JsvError): Fault {
  return {
    ...fault('unreadable', body, hints[error.code]),
    pointer: error.path,
    expected: 'JSV as ServiceStack writes it',
    offset: error.offset,
  }
}

const hints: Readonly<Record<JsvErrorCode, string>> = {
  'quoted-name':
    'A member name stands in quotes. JSV writes names bare; quoted names are JSON, and JSV readers bind nothing to them.',
  'missing-name': 'A member name is missing.',
  'missing-colon':
    'A member has no colon. Text that holds a comma must stand in quotes, or its tail reads as the next member.',
  'unquoted-character':
    'A quote, brace, bracket or line break stands outside quotes. Text that holds one must be quoted, and its own quotes doubled; white space between tokens is not allowed.',
  'unclosed-quote': 'A quote is not closed, or a quote inside quotes is not doubled.',
  'unclosed-value':
    'An object or a list is not closed: the text was cut, or it holds a comma, brace or bracket that should be quoted.',
  'text-after-value': 'Text follows the value. Even a line break there makes ServiceStack readers fail.',
  'repeated-name': 'A member or a key is there twice: readers keep one of them, and not all of them the same.',
  'unknown-name': 'The type has no member of that name.',
  'missing-value':
    'A place is empty. ServiceStack leaves out a member without a value, writes {} for an object without values, and no comma at the end of a list.',
  'wrong-spelling': 'A value is not spelled as its type is.',
  'wrong-opening': 'An object must begin with { and a list with [.',
  'too-deep': 'It nests deeper than anything ServiceStack writes.',
  'too-large': 'It is longer than a reader should have to bear.',
}

function fault(code: FindingCode, body: string, hint: string): Omit<Fault, 'expected'> {
  return { severity: 'violation', code, part: 'body', pointer: '', actual: body, hint }
}
