/** Says which operations share one kind of entity, and what each does to it. */

import type { Member } from '#servicestack/model/member.ts'

/** One kind of entity and the operations about it. */
export interface EntityPlan {
  /** The collection of the world that holds them: `vessels`. */
  readonly collection: string
  /** One of them, in lower case: `vessel`. */
  readonly noun: string
  /** Their class in the closed model. */
  readonly type: string
  /** The member that an entity is known by. */
  readonly key: Member
  /** The members that a path asks for before the key: `/customers/{CustomerId}/orders`. */
  readonly scope: readonly Member[]
  readonly uses: readonly EntityUse[]
}

/** What one operation does. */
export interface EntityUse {
  readonly operation: string
  readonly does: Deed
  /** The request member that names the entity; absent where the deed is about none or about many. */
  readonly keyFrom?: string
  readonly answer: EntityAnswer
  /** Request members that mean a member of the entity: they are set by writes, and filter lists. */
  readonly pairs: readonly { readonly from: string; readonly to: string }[]
}

/** `update` takes the members that were sent, `replace` all that the request could have sent. */
export type Deed = 'create' | 'read' | 'list' | 'update' | 'replace' | 'delete'

/** How the response holds what the deed was about; where `member` is absent the response itself does. */
export type EntityAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entity' | 'rows' | 'entries' | 'key'; readonly member?: string }
  /** A response that does not tell. */
  | { readonly kind: 'other' }
