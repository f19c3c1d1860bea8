/** The test API that the real servers were recorded with, as far as the engine can play it. */

import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import type { Api } from '#mocks/engine/api.ts'
import type { User } from '#mocks/world/users.ts'
import { createWorld } from '#mocks/world/world.ts'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { recordedServices } from './recorded-services.ts'
import { recordedSessions } from './recorded-sessions.ts'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }

const signedIn: AccessRules = {
  requiresAuthentication: true,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}

/** `GetReport` is there for the roles that it names: an Admin's sign-in answers with every role of the API. */
const furtherOperations: readonly Operation[] = [
  {
    name: 'GetSession',
    routes: [{ path: '/sessions/{sessionId}', verbs: ['GET'] }],
    response: { kind: 'named', name: 'SessionInfo' },
    access: signedIn,
  },
  {
    name: 'EndSession',
    routes: [{ path: '/sessions/{sessionId}', verbs: ['DELETE'] }],
    access: { ...signedIn, requiredRoles: ['User'] },
  },
  {
    name: 'GetReport',
    routes: [{ path: '/reports', verbs: ['GET'] }],
    response: text,
    access: { ...signedIn, requiresAnyRole: ['Manager', 'SystemAdministrator'] },
  },
]

const furtherTypes: readonly ClassType[] = [
  requestType('GetSession', ['sessionId']),
  requestType('EndSession', ['sessionId', 'callSid']),
  requestType('GetReport', ['name']),
]

const users: readonly User[] = [
  user('1', 'agent', ['User']),
  user('2', 'guest', []),
  user('3', 'boss', ['Manager', 'User']),
  user('4', 'root', ['Admin']),
]

/** Its model has the types of Evo Voice; every world of it begins with the recorded users and sessions. */
export const recordedApi: Api = {
  name: 'recorded',
  model: {
    ...evoVoiceModel,
    operations: [...evoVoiceModel.operations, ...furtherOperations],
    types: [...evoVoiceModel.types, ...furtherTypes],
  },
  behaviours: recordedServices,
  createWorld(beginning) {
    const world = createWorld({ ...beginning, users })
    const sessions = world.collection('sessions')
    for (const session of recordedSessions) sessions.plant(session.id, () => ({ ...session }))
    return world
  },
  tour: () => [],
}

function requestType(name: string, members: readonly string[]): ClassType {
  return { kind: 'class', name, members: members.map((member) => ({ name: member, type: text, nullable: true })) }
}

function user(id: string, userName: string, roles: readonly string[]): User {
  const emailAddress = `${userName}@example.org`
  return { id, userName, displayName: userName, emailAddress, password: 'p@ss', roles, permissions: [] }
}
