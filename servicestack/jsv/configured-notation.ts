/** JSV's spellings as a request may ask for them. */

import type { Notation } from '#servicestack/text/notation.ts'
import { dateHandlers, momentOfItsKind, type WriteDate } from '#servicestack/text/scalars/date-handlers.ts'
import { bareKeyMark } from '#servicestack/text/wanted-scalars.ts'
import type { WriteOptions } from '#servicestack/text/write-options.ts'
import { notation } from './notation.ts'

/** Returns the notation with the dates that the options ask for; JSV obeys few of them. */
export function configuredNotation({ dates, keepsDateKinds }: WriteOptions): Notation {
  return {
    ...notation,
    key: (text) => text.replace(bareKeyMark, ''),
    spellings: dateSpellings(dates, keepsDateKinds === true),
  }
}

function dateSpellings(dates: WriteOptions['dates'], keepsDateKinds: boolean): Notation['spellings'] {
  if (dates === 'UnixTime' || dates === 'UnixTimeMs')
    return { DateTime: dateHandlers[dates], DateOnly: dateHandlers[dates] }
  return keepsDateKinds ? { DateTime: writeWhole } : {}
}

/** Midnight is not shortened, and no clock is hung up. */
const writeWhole: WriteDate = (value, zone) => momentOfItsKind(value, zone).replace('.0000000', '')
