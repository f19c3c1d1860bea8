/** Plays giving roles and permissions to people, and taking them away. */

import type { User } from '#mocks/world/users.ts'
import { exceptionRefusal } from '#servicestack/http/answering/exception-refusal.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import type { Caller } from '#servicestack/http/sessions/authenticate.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { writeDto, writeRefusal } from '../answering/write.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'
import { anonymousCookies } from './session-cookies.ts'
import { notAuthenticated } from './who-am-i.ts'

/** Does what an administrator asks, and says what the user then has: docs/discoveries/assign-roles.md */
export function assignRoles(dto: WireObject, play: Play, stage: Stage): WireResponse {
  const { users } = stage.world
  const cookies = anonymousCookies(play.session, stage.world)
  const userName = typeof dto['userName'] === 'string' ? dto['userName'] : ''
  const user = users.all.find((one) => one.userName === userName)
  const caller = play.session.id === undefined ? undefined : stage.accounts.signedIn(play.session.id)
  const refusal = refusalOf(caller) ?? (userName === '' ? noUserName : undefined)
  if (refusal !== undefined) return writeRefusal(refusal, cookies, play, stage, nobodys)
  if (user === undefined) return writeRefusal(serviceRefusal(404, 'NotFound', userName), cookies, play, stage, nobodys)
  const change = play.operation.name === 'AssignRoles' ? add : remove
  const after: User = {
    ...user,
    roles: change(user.roles, textsOf(dto, 'roles')),
    permissions: change(user.permissions, textsOf(dto, 'permissions')),
  }
  users.replace(after, { what: play.operation.name, by: caller?.userName ?? '' })
  return writeDto({ allRoles: after.roles, allPermissions: after.permissions }, cookies, play, stage)
}

/** The response begins with empty lists, in an error too. */
const nobodys: WireObject = { allRoles: [], allPermissions: [] }

const noUserName = exceptionRefusal({
  name: 'ArgumentNullException',
  message: 'Value cannot be null.',
  parameter: 'UserName',
})

function refusalOf(caller: Caller | undefined): Refusal | undefined {
  if (caller === undefined) return notAuthenticated
  return caller.roles.includes('Admin') ? undefined : serviceRefusal(403, 'Forbidden', 'Invalid Role')
}

function add(own: readonly string[], given: readonly string[]): readonly string[] {
  return [...new Set([...own, ...given])]
}

function remove(own: readonly string[], taken: readonly string[]): readonly string[] {
  return own.filter((one) => !taken.includes(one))
}

function textsOf(dto: WireObject, member: string): readonly string[] {
  const value = dto[member]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
