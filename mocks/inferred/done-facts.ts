/** Makes a response that only confirms what was done agree with what was done. */

import type { Member } from '#servicestack/model/member.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { factAs } from './fact-as.ts'
import { wordsOf } from './words-of.ts'

/** Returns the members that count the entities concerned, `deleted` say, or that claim success. */
export function doneFacts(members: readonly Member[], count: number): WireObject {
  const facts = members.flatMap((member) => {
    const fact = factOf(member, count)
    return fact === undefined ? [] : [[member.name, fact] as const]
  })
  return Object.fromEntries(facts)
}

function factOf({ name, type }: Member, count: number): WireValue | undefined {
  const words = wordsOf(name)
  const claimed = success.test(words) ? factAs(type, count > 0) : undefined
  return claimed ?? (counted.test(words) ? factAs(type, count) : undefined)
}

const success = /^(is |was )?(success(ful)?|succeeded|ok|done|deleted|removed|updated|saved|created|result)$/
const counted =
  /^(number |total )?(of )?(deleted|removed|updated|saved|created|affected|changed)( rows| items| count)?$|^(rows |items )?(count|affected)$/
