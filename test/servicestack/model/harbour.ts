/** A small model for tests: a base, an enum, a list, a dictionary, a type that holds itself, several routes. */

import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }

/** Two operations: one with two routes and a response, one that returns nothing. */
export const harbour: ServiceModel = {
  title: 'Harbour Desk',
  operations: [
    {
      name: 'DockVessel',
      description: 'Puts a vessel on a berth.\nTugs are extra.',
      routes: [
        { path: '/vessels/{VesselKey}/dock', verbs: ['POST', 'PUT'] },
        { path: '/vessels', verbs: ['GET'] },
      ],
      response: { kind: 'named', name: 'Vessel' },
      access: {
        requiresAuthentication: true,
        requiredRoles: ['Pilot'],
        requiresAnyRole: [],
        requiredPermissions: [],
        requiresAnyPermission: [],
      },
      samples: {
        format: 'jsv',
        request: '{\n\tvesselKey: String,\n\tnight: False\n}',
        response: '{\n\tkind: Tug,\n\ttugs: \n\t[\n\t\t{\n\t\t\t\n\t\t}\n\t],\n\tlengthM: 0,\n\tkey: String\n}',
      },
    },
    {
      name: 'CastOff',
      routes: [],
      access: {
        requiresAuthentication: false,
        requiredRoles: [],
        requiresAnyRole: [],
        requiredPermissions: [],
        requiresAnyPermission: [],
      },
    },
  ],
  types: [
    { kind: 'class', name: 'Stamped', members: [absentable('key', text)] },
    { kind: 'enum', name: 'VesselKind', values: ['Bulk', 'Tug'] },
    {
      kind: 'class',
      name: 'Vessel',
      base: 'Stamped',
      description: 'A ship as the desk knows it',
      members: [
        { name: 'kind', type: { kind: 'named', name: 'VesselKind' }, nullable: false, description: 'What it is' },
        absentable('tugs', { kind: 'list', items: { kind: 'named', name: 'Vessel' } }),
        { name: 'lengthM', type: { kind: 'scalar', scalar: 'number' }, nullable: false },
        absentable('notes', { kind: 'dictionary', values: text }),
      ],
    },
    {
      kind: 'class',
      name: 'DockVessel',
      members: [
        { ...absentable('vesselKey', text), description: 'Vessel to dock' },
        { name: 'night', type: { kind: 'scalar', scalar: 'boolean' }, nullable: false },
        absentable('like', { kind: 'named', name: 'Vessel' }),
      ],
    },
    { kind: 'class', name: 'CastOff', members: [] },
  ],
}

function absentable(name: string, type: TypeReference): Member {
  return { name, type, nullable: true }
}
