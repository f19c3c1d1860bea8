/** Finds the one member of a data contract that formats of rows write in the place of the whole. */

import type { ClassType } from './data-type.ts'
import { findType } from './find-type.ts'
import { isValueType } from './is-value-type.ts'
import type { Member } from './member.ts'
import { ownOrder } from './own-order.ts'
import type { ServiceModel } from './service-model.ts'

/** The member, and whether its items are the rows or it is the only row itself. */
export interface RowsMember {
  readonly member: Member
  readonly areItems: boolean
}

/**
 * Returns the first list or dictionary of a data contract, or else its first object; nothing for a class that has none,
 * or no data contract: docs/discoveries/csv-rows.md
 */
export function rowsMember(type: ClassType, model: ServiceModel): RowsMember | undefined {
  if (type.dataContract === undefined && !isFrameworkContract(type)) return undefined
  const find = (name: string) => findType(model, name)
  const candidates = ownOrder(model, type.name).filter(
    ({ name, type }) => name.toLowerCase() !== 'responsestatus' && !isPlain(type) && !isValueType(type, find),
  )
  const items = candidates.find(({ type }) => type.kind === 'list' || type.kind === 'dictionary')
  const member = items ?? candidates[0]
  return member && { member, areItems: member === items }
}

function isPlain(type: Member['type']): boolean {
  return type.kind === 'scalar' && (type.scalar === 'string' || type.scalar === 'bytes')
}

/** The framework's own classes are data contracts, and no source says so. */
function isFrameworkContract({ name }: ClassType): boolean {
  return frameworkContracts.has(name) || name.startsWith('QueryResponse_')
}

const frameworkContracts: ReadonlySet<string> = new Set([
  'Authenticate',
  'AuthenticateResponse',
  'QueryResponse',
  'StringResponse',
  'StringsResponse',
])
