/** A very small API for tests of the engine: one door that can be opened, one operation that nobody wrote. */

import type { Api } from '#mocks/engine/api.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { headerLines, type WireRequest } from '#servicestack/http/wire-request.ts'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'

const open: AccessRules = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}
const text = { kind: 'scalar', scalar: 'string' } as const

function operation(name: string, path: string, rest: Partial<Operation>): Operation {
  return { name, routes: [{ path, verbs: ['POST'] }], access: open, ...rest }
}

const door = { kind: 'named', name: 'Door' } as const
const guarded = { ...open, requiresAuthentication: true, requiredRoles: ['Porter'] }

/** Open to all: `OpenDoor`; for porters: `LockDoor`, which answers nothing; without a behaviour: `PaintDoor`. */
export const smallApi: Api = {
  name: 'doors',
  model: {
    title: 'Doors',
    operations: [
      operation('OpenDoor', '/doors/{id}/open', { response: door }),
      operation('LockDoor', '/doors/{id}/lock', { access: guarded }),
      operation('PaintDoor', '/doors/{id}/paint', { response: door }),
    ],
    types: [
      { kind: 'class', name: 'Door', members: [{ name: 'by', type: text, nullable: true }] },
      ...['OpenDoor', 'LockDoor', 'PaintDoor'].map((name) => ({
        kind: 'class' as const,
        name,
        members: [{ name: 'id', type: text, nullable: true }],
      })),
    ],
  },
  behaviours: ['OpenDoor', 'LockDoor'].map((name) => ({
    operation: name,
    collection: 'doors',
    idOf: (request) => String(request['id'] ?? ''),
    unknown: (id) => ({ status: 404, errorCode: 'NotFound', message: `No door ${id}` }),
    make: ({ before, caller }) => ({ kind: 'moved', after: { ...before, by: `${name} ${caller}` } }),
  })),
  createWorld({ seed, now, at }) {
    const users = ['porter', 'guest'].map((name, index) => ({
      id: String(index + 1),
      userName: name,
      displayName: name,
      emailAddress: `${name}@example.org`,
      password: name,
      roles: name === 'porter' ? ['Porter'] : [],
      permissions: [],
    }))
    const world = createWorld({ seed, now, at, users })
    world.collection('doors').plant('D1', () => ({ by: 'nobody' }))
    return world
  },
  tour: () => [],
}

/** A request as the doors hand it to the engine. */
export function wireRequest(target: string, options: Partial<Record<string, string>> = {}, body = ''): WireRequest {
  const { method = 'POST', ...headers } = options
  const bytes = new TextEncoder().encode(body)
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, value ?? ''])
  if (bytes.length > 0) pairs.push(['content-length', String(bytes.length)])
  return { method, target, headers: headerLines(pairs), body: bytes, isLocal: true }
}

/** A Basic header for a user whose password is his name. */
export function basic(name: string, password = name): { authorization: string } {
  return { authorization: `Basic ${btoa(`${name}:${password}`)}` }
}
