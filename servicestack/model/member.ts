/** Describes one member of a DTO class. */

import type { TypeReference } from './type-reference.ts'

/** A member by its wire name. */
export interface Member {
  readonly name: string
  readonly description?: string
  readonly type: TypeReference
  /** True when .NET can hold null here, so the wire may leave the member out; value types never can. */
  readonly nullable: boolean
  /** Place on the wire; members without one come first, in declared order. */
  readonly order?: number
  /** True for a member that is written, but cannot be set. */
  readonly isReadOnly?: true
}
