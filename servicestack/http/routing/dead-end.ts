/** Says what real servers say where a predefined route leads nowhere. */

import type { Refusal } from '../answering/refusal.ts'
import type { Manners } from '../manners.ts'
import type { RouteMatch } from './route-match.ts'

/** Returns the refusal of a match that is a dead end; undefined for all others: docs/discoveries/operations-by-name.md */
export function deadEnd({ deadEnd, operation }: RouteMatch, manners: Manners): Refusal | undefined {
  if (deadEnd === undefined) return undefined
  if (deadEnd === 'no-name') return nothingThere
  const which = manners.namesUnknownOperations ? `The operation '${operation.name}'` : 'The operation'
  const message = `${which} does not exist for this service`
  return { status: 405, reason: 'Method Not Allowed', errorCode: 'NotImplementedException', message, errors: [] }
}

/** What a .NET server says that meant to look at something and found nothing. */
export const nothingThere: Refusal = {
  status: 500,
  reason: 'Internal Server Error',
  errorCode: 'NullReferenceException',
  message: 'Object reference not set to an instance of an object.',
  errors: [],
}
