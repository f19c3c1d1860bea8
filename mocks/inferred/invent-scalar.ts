/** Invents one scalar, as the model holds it. */

import type { Chance } from '#mocks/world/invention.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { About } from './about.ts'
import { inventMoment, inventMomentWithOffset, inventSpan } from './invent-moment.ts'
import { inventNumber } from './invent-number.ts'
import { inventText } from './invent-text.ts'

/** Returns a value of the type within the rules of its place; one of the allowed values where some are listed. */
export function inventScalar(scalar: Scalar, about: About, chance: Chance): WireValue {
  const { allowedValues = [] } = about.rules
  const allowed = allowedValues.length > 0 ? chance.helpers.arrayElement(allowedValues) : undefined
  switch (scalar) {
    case 'string':
      return allowed ?? inventText(about, chance)
    case 'object':
      return chance.word.noun()
    case 'boolean':
      return chance.datatype.boolean()
    case 'char':
      return allowed ?? chance.string.alpha({ length: 1, casing: 'upper' })
    case 'DateTime':
      return inventMoment(about, chance)
    case 'DateTimeOffset':
      return inventMomentWithOffset(about, chance)
    case 'TimeSpan':
      return inventSpan(chance)
    case 'Guid':
      return chance.string.uuid()
    case 'Uri':
      return `https://example.org/${chance.string.alphanumeric({ length: 6, casing: 'lower' })}`
    case 'bytes':
      // bytes that are a line of text, so that every door can carry them
      return btoa(`${chance.word.adjective()} ${chance.word.noun()}\n`)
    case 'long':
    case 'ulong':
      return allowed ?? String(inventNumber(scalar, about, chance))
    case 'decimal':
      return allowed ?? inventNumber(scalar, about, chance).toFixed(2)
    default:
      return allowed === undefined ? inventNumber(scalar, about, chance) : Number(allowed)
  }
}
