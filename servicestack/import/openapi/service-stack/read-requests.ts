/** Completes the request DTOs with what their parameters tell. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { ImportNote } from '../../import-note.ts'
import type { ListedOperation } from '../list-operations.ts'
import { addParameters } from './add-parameters.ts'
import type { Settling } from './settle-type.ts'

/** All types, the requests completed, and what was inferred. */
export interface RequestsRead {
  readonly types: readonly DataType[]
  readonly notes: readonly ImportNote[]
}

/** Returns the types; requests are those that an operation is named after. */
export function readRequests(
  types: readonly DataType[],
  operations: ReadonlyMap<string, readonly ListedOperation[]>,
  settling: Settling,
): RequestsRead {
  const notes: ImportNote[] = []
  const completed = types.map((type) => {
    const told = operations.get(type.name)
    if (told === undefined || type.kind === 'enum') return type
    const { members, inferred } = addParameters(type.members, told, settling)
    notes.push(
      ...inferred.map((message) => ({ code: 'member-inferred' as const, message: `${type.name}: ${message}.` })),
    )
    return { ...type, members }
  })
  return { types: completed, notes }
}
