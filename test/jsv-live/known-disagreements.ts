/** Where our codec may differ from the real library, and why nobody should want otherwise. */

import type { Answer } from './answer.ts'
import { isSameText } from './compare-answers.ts'
import type { Disagreement } from './disagreement.ts'

/** A kind of disagreement that is accepted. */
export interface KnownDisagreement {
  readonly reason: string
  readonly covers: (disagreement: Disagreement) => boolean
}

/** All of them. */
export const knownDisagreements: readonly KnownDisagreement[] = [
  {
    reason: 'The library crashes when it writes a null among lists of texts; we write an empty slot.',
    covers: ({ asked, theirs }) =>
      /^(write|dump)/.test(asked.op) && !theirs.ok && /NullReference/.test(theirs.error.type),
  },
  {
    reason:
      'The program prints members that never travel when their names are in the text; to our readers they are unknown.',
    covers: ({ asked, ours, theirs }) =>
      asked.op.startsWith('read') &&
      /Ordered|Ignored|Circle/.test(asked.type) &&
      ours.ok &&
      theirs.ok &&
      isSameText(asked.op, withoutUnwritten(ours.text), withoutUnwritten(theirs.text)),
  },
  {
    reason:
      'The dump of an address throws in the library, or lays out its parts, or changes the case; we lay out what is written.',
    covers: ({ asked }) => asked.op === 'dump' && (/\bUri\b/.test(asked.type) || /"U":"/.test(asked.text)),
  },
  {
    reason:
      'DateTime.Parse makes dates of nearly everything, with the year of the clock on the wall; we read ISO 8601, and what .NET writes.',
    covers: ({ asked, ours, theirs }) =>
      asked.op.startsWith('read') && isOddDate(asked.text) && (hasDate(ours) || hasDate(theirs)),
  },
  {
    reason: 'The library knows which letters the host of an address has, and the rules of schemes that nobody serves.',
    covers: ({ asked }) => /^read/.test(asked.op) && /(?:mailto:|\/\/)/.test(asked.text),
  },
  {
    reason: 'The library knows that an enum or an array is one of bytes; the model does not say.',
    covers: ({ asked }) => /\b(?:Sizes|sbyte\[\])/.test(asked.type),
  },
  {
    reason:
      'The library knows the classes of .NET, and asks .NET for the assembly that a __type names; we know the model.',
    covers: ({ asked }) => /__type[":]*(?:System\.|[^}]*,[^}]*,|[^}"]*\[)/i.test(asked.text),
  },
  {
    reason: 'The library looks beyond the end of a name in JSON for the digits of an escape.',
    covers: ({ asked }) => asked.op === 'readJson' && /\\u(?![\da-f]{4})/i.test(asked.text),
  },
  {
    reason: 'The library refuses a number for an enum, once in a while; asked alone it takes it.',
    covers: ({ theirs }) => !theirs.ok && /^Requested value '-?\d+' was not found/.test(theirs.error.message),
  },
]

/** Ignored members, and the one that a class with a data contract does not have from its base. */
function withoutUnwritten(text: string | null): string {
  return (text ?? '').replace(/"(?:a|b|hidden|name)":null,?/g, '').replaceAll(',}', '}')
}

const wholeDate =
  /(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?|\/Date\(-?\d+(?:[+-]\d{4})?\)\/)(?=["\],}]|$)/g

/** True of texts with something like a date in them that is none. */
function isOddDate(text: string): boolean {
  return /\d[-/.:\t-\r +]|^,/.test(text.replace(wholeDate, '').replaceAll('{', ''))
}

function hasDate(answer: Answer): boolean {
  return answer.ok ? /"\d{4}-\d\d-\d\dT[^"]*"/.test(answer.text ?? '') : /Index and length/.test(answer.error.message)
}
