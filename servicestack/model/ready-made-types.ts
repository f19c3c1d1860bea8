/** Declares the classes of ServiceStack that APIs build on and that no source declares: AutoQuery's, the base of audited rows, and ready responses. */

import type { ClassType } from './data-type.ts'
import { frameworkContracts } from './framework-types.ts'
import type { Member } from './member.ts'
import type { TypeReference } from './type-reference.ts'

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
const int: TypeReference = { kind: 'scalar', scalar: 'int' }
const moment: TypeReference = { kind: 'scalar', scalar: 'DateTime' }
const responseStatus = member('responseStatus', { kind: 'named', name: 'ResponseStatus' })
const meta = member('meta', { kind: 'dictionary', values: text })

/** Those classes with camelCase names, their members in the order of their data contracts. */
export const readyMadeTypes: readonly ClassType[] = [
  declare('QueryBase', [
    member('skip', int),
    member('take', int),
    member('orderBy', text),
    member('orderByDesc', text),
    member('include', text),
    member('fields', text),
    meta,
  ]),
  ...['QueryDb', 'QueryData'].flatMap((name) => [
    { ...declare(name, []), parameters: ['T'], base: 'QueryBase' },
    { ...declare(name, []), parameters: ['From', 'Into'], base: 'QueryBase' },
  ]),
  {
    ...declare('QueryResponse', [
      { ...member('offset', int), nullable: false },
      { ...member('total', int), nullable: false },
      member('results', { kind: 'list', items: { kind: 'named', name: 'T' } }),
      meta,
      responseStatus,
    ]),
    parameters: ['T'],
  },
  declare('AuditBase', [
    { ...member('createdDate', moment), nullable: false, order: 1 },
    { ...member('createdBy', text), order: 2 },
    { ...member('modifiedDate', moment), nullable: false, order: 3 },
    { ...member('modifiedBy', text), order: 4 },
    { ...member('deletedDate', moment), order: 5 },
    { ...member('deletedBy', text), order: 6 },
  ]),
  declare('IdResponse', [member('id', text), responseStatus]),
  declare('EmptyResponse', [responseStatus]),
  declare('StringResponse', [member('result', text), meta, responseStatus]),
  declare('StringsResponse', [member('results', { kind: 'list', items: text }), meta, responseStatus]),
]

function declare(name: string, members: readonly Member[]): ClassType {
  return { kind: 'class', name, contractNamespace: frameworkContracts, members }
}

function member(name: string, type: TypeReference): Member {
  return { name, type, nullable: true }
}
