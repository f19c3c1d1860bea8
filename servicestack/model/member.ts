/** Describes one member of a DTO class. */

import type { TypeReference } from './type-reference.ts'

/** A member by its wire name. */
export interface Member {
  readonly name: string
  readonly description?: string
  readonly type: TypeReference
  /** True when .NET can hold null here, so the wire may leave the member out; value types never can. */
  readonly nullable: boolean
}
