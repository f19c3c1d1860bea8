/** Invents one scalar, as the model holds it. */

import type { Chance } from '#mocks/world/invention.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { scalarRules } from '#servicestack/text/scalars/scalar-rules.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { utc } from '#servicestack/text/zone.ts'
import type { About } from './about.ts'
import { inventMoment, inventMomentWithOffset, inventSpan } from './invent-moment.ts'
import { inventNumber } from './invent-number.ts'
import { inventText } from './invent-text.ts'

/** Returns a value of the type within the rules of its place; one of the allowed values where some are listed. */
export function inventScalar(scalar: Scalar, about: About, chance: Chance): WireValue {
  const allowed = (about.rules.allowedValues ?? []).flatMap((text) => readAs(scalar, text))
  return allowed.length > 0 ? chance.helpers.arrayElement(allowed) : inventFreely(scalar, about, chance)
}

/** What a document lists as text is a value of the type, if it can be read as one. */
function readAs(scalar: Scalar, text: string): readonly WireValue[] {
  if (scalar === 'object') return [text]
  try {
    return [scalarRules[scalar].read?.(text, utc) ?? text]
  } catch (error) {
    if (error instanceof SerializationError) return []
    throw error
  }
}

function inventFreely(scalar: Scalar, about: About, chance: Chance): WireValue {
  switch (scalar) {
    case 'string':
      return inventText(about, chance)
    case 'object':
      return chance.word.noun()
    case 'boolean':
      return chance.datatype.boolean()
    case 'char':
      return chance.string.alpha({ length: 1, casing: 'upper' })
    case 'DateTime':
      return inventMoment(about, chance)
    case 'DateTimeOffset':
      return inventMomentWithOffset(about, chance)
    case 'TimeSpan':
      return inventSpan(chance)
    case 'DateOnly':
      return inventMoment(about, chance).slice(0, 10)
    case 'TimeOnly':
      return inventMoment(about, chance).slice(11, 19)
    case 'Guid':
      return chance.string.uuid()
    case 'Uri':
      return `https://example.org/${chance.string.alphanumeric({ length: 6, casing: 'lower' })}`
    case 'bytes':
      // bytes that are a line of text, so that every door can carry them
      return btoa(`${chance.word.adjective()} ${chance.word.noun()}\n`)
    case 'long':
    case 'ulong':
      return String(inventNumber(scalar, about, chance))
    case 'decimal':
      return Math.max(-mostExact, Math.min(mostExact, inventNumber(scalar, about, chance))).toFixed(2)
    default:
      return inventNumber(scalar, about, chance)
  }
}

/** A JavaScript number of more digits would show cents that nobody meant. */
const mostExact = 1e13
