/** Finds the one list that a page-like response is about. */

import type { Member } from '#servicestack/model/member.ts'

/** Returns the member that holds a list of a class, if there is exactly one. */
export function rowsMember(members: readonly Member[]): Member | undefined {
  const lists = members.filter(({ type }) => type.kind === 'list' && type.items.kind === 'named')
  const [only] = lists.filter(({ type }) => type.kind === 'list' && !isError(type.items))
  return lists.length === 1 ? only : undefined
}

function isError(type: Member['type']): boolean {
  return type.kind === 'named' && type.name === 'ResponseError'
}
