/** Finds the member that means what another one means, by its name. */

import type { Member } from '#servicestack/model/member.ts'

/** Returns the member of that name in any case; on the wire first, then in C#. */
export function sameName(
  members: readonly Member[],
  { name, property = name }: Pick<Member, 'name' | 'property'>,
): Member | undefined {
  const wanted = [name.toLowerCase(), property.toLowerCase()]
  return (
    members.find((member) => wanted.includes(member.name.toLowerCase())) ??
    members.find((member) => member.property !== undefined && wanted.includes(member.property.toLowerCase()))
  )
}
