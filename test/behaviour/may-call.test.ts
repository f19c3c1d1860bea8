import { expect, test } from 'vitest'
import { mayCall } from '#behaviour/may-call.ts'
import { openToAll } from '#servicestack/model/access-rules.ts'

function person(roles: readonly string[], permissions?: readonly string[]) {
  return { id: '1', userName: 'a', displayName: 'A', emailAddress: '', roles, ...(permissions && { permissions }) }
}

const rules = {
  nothing: openToAll,
  both: { ...openToAll, requiredRoles: ['User', 'Manager'] },
  either: { ...openToAll, requiresAnyRole: ['User', 'Manager'] },
  permitted: { ...openToAll, requiredPermissions: ['Hold'], requiresAnyPermission: ['Day', 'Night'] },
}

test.each([
  { rule: 'nothing', who: person([]), may: true },
  { rule: 'both', who: person(['User']), may: false },
  { rule: 'both', who: person(['User', 'Manager']), may: true },
  { rule: 'either', who: person(['Manager']), may: true },
  { rule: 'either', who: person(['Customer']), may: false },
  { rule: 'permitted', who: person([]), may: false },
  { rule: 'permitted', who: person([], ['Hold']), may: false },
  { rule: 'permitted', who: person([], ['Hold', 'Night']), may: true },
  { rule: 'permitted', who: person(['Admin']), may: true },
  { rule: 'both', who: person(['Admin']), may: true },
] as const)('who has $who.roles and $who.permissions may call what asks for $rule: $may', ({ rule, who, may }) => {
  expect(mayCall(who, rules[rule])).toBe(may)
})
