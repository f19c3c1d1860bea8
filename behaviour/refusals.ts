/** The refusals that services raise, spelled as ServiceStack's HttpError spells them. */

import type { Refused } from './move.ts'

/** 400 `BadRequest`: the request lacks what the operation needs, or contradicts itself. */
export function badRequest(message: string): Refused {
  return { status: 400, errorCode: 'BadRequest', message }
}

/** 404 `NotFound`: what the request names does not exist. */
export function notFound(message: string): Refused {
  return { status: 404, errorCode: 'NotFound', message }
}

/** 409 `Conflict`: what the request names exists, but not in a state that allows this. */
export function conflict(message: string): Refused {
  return { status: 409, errorCode: 'Conflict', message }
}
