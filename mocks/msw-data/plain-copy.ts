/** Copies what somebody made into what a world keeps: plain JSON that nobody else holds. */

import type { Entity } from '#mocks/world/entity.ts'
import { MswDataError } from './msw-data-error.ts'

/**
 * Returns a copy of a record as JSON has it: dates become texts, symbols and undefined members are left out.
 * Throws an MswDataError `not-plain` for what JSON does not have, such as a circle of relations.
 */
export function plainCopy(record: object): Entity {
  try {
    return JSON.parse(JSON.stringify(record))
  } catch (cause) {
    throw new MswDataError(
      'not-plain',
      `A record cannot be kept in a world: ${cause instanceof Error ? cause.message : cause}. Leave out what is not plain JSON.`,
      { cause },
    )
  }
}
