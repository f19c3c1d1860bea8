/** An API of one operation, to be changed in one place. */

import type { ClassType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'

export const berthNo: Member = { name: 'berthNo', type: { kind: 'scalar', scalar: 'int' }, nullable: false }
export const pierName: Member = { name: 'pierName', type: { kind: 'scalar', scalar: 'string' }, nullable: true }
export const depth: Member = { name: 'depth', type: { kind: 'scalar', scalar: 'double' }, nullable: false }

export const getBerth: Operation = {
  name: 'GetBerth',
  routes: [{ path: '/berths/{BerthNo}', verbs: ['GET'] }],
  response: { kind: 'named', name: 'Berth' },
  access: {
    requiresAuthentication: true,
    requiredRoles: ['Pilot'],
    requiresAnyRole: [],
    requiredPermissions: [],
    requiresAnyPermission: [],
  },
}

export const berth: ClassType = { kind: 'class', name: 'Berth', members: [berthNo, pierName, depth] }
export const tide: EnumType = { kind: 'enum', name: 'Tide', values: ['High', 'Low'] }

export const smallModel: ServiceModel = {
  title: 'Harbour',
  operations: [getBerth],
  types: [{ kind: 'class', name: 'GetBerth', members: [berthNo] }, berth, tide],
}
