/** Makes models as large as the largest APIs: entities with what it takes to create, read, list, update and delete them. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Returns a model of this many operations and about three types for each. */
export function bigModel(operations: number): ServiceModel {
  const things = Array.from({ length: Math.ceil(operations / actions.length) }, (_, at) => `Thing${at}`)
  const all = things.flatMap((thing) => actions.map((action) => operationOf(action, thing)))
  const chosen = all.slice(0, operations)
  const requests = chosen.map(({ name }, at) => requestOf(name, actions[at % actions.length] ?? 'Find', at))
  const types = [page, entity, ...things.flatMap(typesOf), ...requests]
  return { title: 'Big Desk', jsonNames: 'camelCase', operations: chosen, types }
}

const actions = ['Create', 'Get', 'Find', 'Update', 'Delete'] as const

type Action = (typeof actions)[number]

const page = declare('Page', [member('items', 'List<T>'), member('total', 'int', false), member('next', 'T')], {
  parameters: ['T'],
})

const entity = declare('Entity', [member('id', 'TKey', false), member('createdAt', 'DateTime', false)], {
  parameters: ['TKey'],
  isAbstract: true,
})

const verbs: Readonly<Record<Action, string>> = {
  Create: 'POST',
  Get: 'GET',
  Find: 'GET',
  Update: 'PUT',
  Delete: 'DELETE',
}

function operationOf(action: Action, thing: string): Operation {
  const isForOne = action !== 'Create' && action !== 'Find'
  const path = `/${thing.toLowerCase()}s${isForOne ? '/{Id}' : ''}`
  const response = action === 'Find' ? `Page<${thing}>` : thing
  return {
    name: `${action}${thing}`,
    description: `What it takes to ${action.toLowerCase()} a ${thing}.\nSecond line: "quoted", *starred*.`,
    tags: [thing],
    routes: [
      { path, verbs: [verbs[action]], summary: `${action} it` },
      ...(action === 'Find' ? [{ path: `/search${path}/{Query*}`, verbs: [] }] : []),
    ],
    ...(action === 'Delete' ? {} : { response: type(response) }),
    method: verbs[action],
    access: {
      requiresAuthentication: action !== 'Get',
      requiredRoles: action === 'Delete' ? ['Admin'] : [],
      requiresAnyRole: [],
      requiredPermissions: action === 'Update' ? [`${thing}.Write`] : [],
      requiresAnyPermission: [],
    },
  }
}

function requestOf(name: string, action: Action, at: number): ClassType {
  const thing = name.slice(action.length)
  const members = [
    { ...member('id', 'Guid', false), description: `Which ${thing}` },
    { ...member('query', 'string'), validators: ['NotEmpty', 'Length(1,100)'] },
    { ...member('count', 'int', false), minimum: 0, maximum: at },
    ...(action === 'Create' || action === 'Update' ? [member('body', thing), member('kinds', `${thing}Kind[]`)] : []),
  ]
  return declare(name, members, { implements: [`I${action === 'Find' ? 'Get' : action}`] })
}

/** An entity, its enum, its parts and what is told of it, each referring to the others. */
function typesOf(thing: string): readonly DataType[] {
  const parts = Array.from({ length: 7 }, (_, at) =>
    declare(`${thing}Part${at}`, [
      member('name', 'string'),
      member('weight', 'decimal', false),
      member('within', thing),
      member('labels', 'Dictionary<int,List<string>>'),
    ]),
  )
  const entityMembers = [
    { ...member('name', 'string'), description: `What the ${thing} is called: its "name"` },
    member('kind', `${thing}Kind`, false),
    member('parent', thing),
    member('history', `Page<${thing}>`),
    ...parts.map(({ name }, at) => member(`part${at}`, at % 2 === 0 ? name : `List<${name}>`)),
    member('prices', 'Dictionary<string,decimal?>'),
    member('pair', `KeyValuePair<string,${thing}Kind>`, false),
    member('until', 'DateTimeOffset'),
  ]
  const base = { base: 'Entity', baseArguments: [type('Guid')] }
  return [
    { kind: 'enum', name: `${thing}Kind`, values: ['Small', 'Large', 'Huge'], numbers: [1, 2, 4] },
    declare(thing, entityMembers, { ...base, namespace: 'Desk.Types', description: `A ${thing}` }),
    ...parts,
    declare(`${thing}Map`, [], { entries: { values: type(thing) } }),
  ]
}

function declare(name: string, members: readonly Member[], more: Partial<ClassType> = {}): ClassType {
  return { kind: 'class', name, ...more, members }
}

function member(name: string, text: string, nullable = true): Member {
  return { name, property: name.charAt(0).toUpperCase() + name.slice(1), type: type(text), nullable }
}

function type(text: string): TypeReference {
  const read = readTypeText(text)
  if (read === undefined) throw new Error(`${text} is no type`)
  return read
}
