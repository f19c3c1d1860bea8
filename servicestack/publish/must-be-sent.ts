/** Tells which members of a request must be sent, as documents and generators understand it. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { describeAttributes } from './describe-attributes.ts'

const requiring = /^Not(?:Null|Empty)\b/

/** True for what `ApiMember` or a validator requires; what only a data contract requires does not count. */
export function mustBeSent(member: Member, owner: ClassType): boolean {
  if (member.validators?.some((validator) => requiring.test(validator))) return true
  return describeAttributes(member, owner).some(({ args }) => args.some(([name]) => name === 'IsRequired'))
}
