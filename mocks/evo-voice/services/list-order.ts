/** Reads in which order a list of sessions is wanted. */

import type { Refused } from '#behaviour/move.ts'
import { badRequest } from '#behaviour/refusals.ts'
import type { ListSessions } from './list-request.ts'
import { type SortableMember, sortableMember } from './sortable-members.ts'

/** By which member, and which way round. */
export interface ListOrder {
  readonly member: SortableMember
  readonly isDescending: boolean
}

/** Returns the order, the newest first where nothing is said, or the refusal of a member that cannot be sorted by. */
export function readListOrder({ sortField, sortOrder }: ListSessions): ListOrder | Refused {
  if (!sortField) return { member: 'dateCreated', isDescending: sortOrder !== 'Ascend' }
  const member = sortableMember(sortField)
  if (member === undefined) return badRequest(`Sessions cannot be sorted by '${sortField}'`)
  return { member, isDescending: sortOrder === 'Descend' }
}
