/** What the moves that dial somebody demand of a request. */

import type { Demand } from '../move.ts'
import { badRequest } from '../refusals.ts'
import type { Session } from './session.ts'

/** Nobody is dialled without a number or a user to dial. */
export const hasDestination: Demand<Session, { readonly destination?: string | null }> = {
  claim: 'there is a destination',
  isMet: ({ request }) => Boolean(request.destination),
  refusal: () => badRequest('A destination is required'),
}
