/** A small model with one of everything that facts tell apart. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Types that members have. */
export const int: TypeReference = { kind: 'scalar', scalar: 'int' }
export const text: TypeReference = { kind: 'scalar', scalar: 'string' }

/** Returns an operation that everybody may call. */
export function operationOf(name: string, more: Partial<Operation> = {}): Operation {
  const access = {
    requiresAuthentication: false,
    requiredRoles: [],
    requiresAnyRole: [],
    requiredPermissions: [],
    requiresAnyPermission: [],
  }
  return { name, routes: [], access, ...more }
}

/** Ferries: a request whose base is generic, two types of one name, an enum. */
export const ferry: ServiceModel = {
  title: 'Ferry',
  jsonNames: 'camelCase',
  operations: [
    operationOf('FindBoats', {
      response: { kind: 'named', name: 'A.Slot' },
      routes: [{ path: '/boats/{KEY}/{Rest*}', verbs: ['GET'], summary: 'Finds' }],
      description: 'Finds boats',
      serviceMethods: ['ANY'],
      method: 'GET',
    }),
  ],
  types: [
    {
      kind: 'class',
      name: 'FindBoats',
      namespace: 'A',
      base: 'Paged',
      baseArguments: [{ kind: 'list', items: { kind: 'named', name: 'B.Slot' } }],
      implements: ['IHasKey'],
      members: [{ name: 'key', property: 'Key', type: text, nullable: true }],
    },
    {
      kind: 'class',
      name: 'Paged',
      namespace: 'A',
      parameters: ['T'],
      implements: ['IGet'],
      members: [
        { name: 'first', property: 'First', type: { kind: 'named', name: 'T' }, nullable: false },
        { name: 'size', property: 'Size', type: int, nullable: true, place: 'header' },
      ],
    },
    {
      kind: 'class',
      name: 'A.Slot',
      namespace: 'A',
      members: [{ name: 'state', type: { kind: 'named', name: 'State' }, nullable: false }],
    },
    { kind: 'class', name: 'B.Slot', namespace: 'B', nestedIn: 'A.Slot', members: [] },
    { kind: 'enum', name: 'State', values: ['open', 'Shut'], names: ['Open', 'Shut'], numbers: [1, 5] },
  ],
}
