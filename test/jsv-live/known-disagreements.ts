/** Where our codec may differ from the real library, and why nobody should want otherwise. */

import type { Answer } from './answer.ts'
import { isSameText } from './compare-answers.ts'
import type { Disagreement } from './disagreement.ts'

/** A kind of disagreement that is accepted. */
export interface KnownDisagreement {
  readonly reason: string
  readonly covers: (disagreement: Disagreement) => boolean
}

/** All of them; where our codec broke, and did not refuse, none of them covers it. */
export const knownDisagreements: readonly KnownDisagreement[] = [
  {
    reason:
      'A write that crashed leaves its depth behind on the thread, so that what nests near the limit is cut off too early.',
    covers: ({ asked, ours, theirs }) =>
      asked.op.startsWith('write') && ours.ok && theirs.ok && asked.text.split(/[{[]/).length > 45,
  },
  {
    reason: 'The library crashes when it writes a null among lists of texts; we write an empty slot.',
    covers: ({ asked, ours, theirs }) =>
      /^(?:write|dump)/.test(asked.op) && ours.ok && isRefusal(theirs, /NullReference/) && asked.text.includes('null'),
  },
  {
    reason:
      'The program prints members that never travel when their names are in the text; to our readers they are unknown.',
    covers: ({ asked, ours, theirs }) =>
      asked.op.startsWith('read') &&
      /\b(?:Ordered|Ignored|Circle|Shape)\b/.test(asked.type) &&
      isSameBut(/"(?:a|b|hidden|name)":null,?/g, asked, ours, theirs),
  },
  {
    reason:
      'The dump of an address throws in the library, or lays out its parts, or changes the case; we lay out what is written.',
    covers: ({ asked, ours }) =>
      asked.op === 'dump' && ours.ok && (/\bUri\b/.test(asked.type) || /"U":"/.test(asked.text)),
  },
  {
    reason:
      'DateTime.Parse makes dates of nearly everything, with the year of the clock on the wall; we read ISO 8601, and what .NET writes.',
    covers: ({ asked, ours, theirs }) =>
      asked.op.startsWith('read') &&
      isOddDate(asked.text) &&
      (isSameBut(dates, asked, ours, theirs) || (ours.ok !== theirs.ok && (hasDate(ours) || hasDate(theirs)))),
  },
  {
    reason: 'The library knows which letters the host of an address has, and the rules of schemes that nobody serves.',
    covers: ({ asked, ours, theirs }) =>
      asked.op.startsWith('read') &&
      /(?:mailto:|\/\/)/.test(asked.text) &&
      (isRefusal(theirs, /UriFormat/) || isSameBut(/"u":"[^"]*",?/g, asked, ours, theirs)),
  },
  {
    reason: 'The library knows that an enum or an array is one of bytes; the model does not say.',
    covers: ({ asked, ours, theirs }) =>
      asked.op.startsWith('read') &&
      /\b(?:Sizes|sbyte\[\])/.test(asked.type) &&
      ours.ok &&
      (isRefusal(theirs, /Overflow/) || /\[\]/.test(asked.type)),
  },
  {
    reason:
      'The library knows the classes of .NET, and asks .NET for the assembly that a __type names; we know the model.',
    covers: ({ asked }) =>
      asked.op.startsWith('read') && /__type[":]*(?:System\.|[^",}]*\[|[^"}]*,[^"},]*[,[ ])/i.test(asked.text),
  },
  {
    reason: 'The library looks beyond the end of a name in JSON for the digits of an escape.',
    covers: ({ asked }) => asked.op === 'readJson' && /\\u(?![\da-f]{4})/i.test(asked.text),
  },
  {
    reason: 'The library refuses a number for an enum, once in a while; asked alone it takes it.',
    covers: ({ ours, theirs }) => ours.ok && isRefusal(theirs, /^Requested value '-?\d+' was not found/),
  },
]

function isRefusal(answer: Answer, reason: RegExp): boolean {
  return !answer.ok && (reason.test(answer.error.type) || reason.test(answer.error.message))
}

/** True when nothing else differs than what is taken out on both sides. */
function isSameBut(difference: RegExp, asked: Disagreement['asked'], ours: Answer, theirs: Answer): boolean {
  if (!ours.ok || !theirs.ok) return false
  const [mine, yours] = [ours, theirs].map(({ text }) =>
    (text ?? '').replace(difference, '').replace(/,(?=[\]}])/g, ''),
  )
  return isSameText(asked.op, mine ?? '', yours ?? '')
}

/** Dates, the members that hold one, and those that hold a list of them. */
const dates = /(?:"\w+":)?\[?(?:"\d{4}-\d\d-\d\dT[^"]*",?)+\]?,?|(?:"\w+":)?null,?/g

const wholeDate =
  /(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?|\/Date\(-?\d+(?:[+-]\d{4})?\)\/)(?=["\],}]|$)/g

/** True of texts with something like a date in them that is none. */
function isOddDate(text: string): boolean {
  return /\d[-/.:\t-\r +]|(?:^|"),/.test(text.replace(wholeDate, '').replaceAll('{', ''))
}

function hasDate(answer: Answer): boolean {
  return answer.ok ? /"\d{4}-\d\d-\d\dT[^"]*"/.test(answer.text ?? '') : /Index and length/.test(answer.error.message)
}
