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
  /** Members without which the key tells nothing: `warehouseCode` of `/stock/{WarehouseCode}/{Sku}`. */
  readonly keyParts: readonly Member[]
  readonly uses: readonly EntityUse[]
}

/** What one operation does. */
export interface EntityUse {
  readonly operation: string
  readonly does: Deed
  /** The request member that names the entity, or all of them for `delete-many`; absent where the deed is about none. */
  readonly keyFrom?: string
  /** The entity's member that it names where that is not the key: `slug`. */
  readonly keyTo?: string
  /** The request member whose own members are the entity's: `{ customer: { name … } }`. */
  readonly body?: string
  readonly answer: EntityAnswer
  /** Request members that say where the entity belongs; these are among the pairs. */
  readonly within: Pairs
  /** Request members that mean a member of the entity: they are set by writes, and filter lists. */
  readonly pairs: Pairs
}

/** Members of a request and the entity's that they mean. */
export type Pairs = readonly { readonly from: string; readonly to: string }[]

/**
 * `update` takes the members that were sent, `replace` all that the request could have sent; `save` replaces what is there
 * and creates what is not.
 */
export type Deed = 'create' | 'read' | 'list' | 'update' | 'replace' | 'save' | 'delete' | 'delete-many'

/** How the response holds what the deed was about; where `member` is absent the response itself does. */
export type EntityAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'key'; readonly member?: string }
  /** `view`: the class that shows it, where that is not the entity's own. */
  | { readonly kind: 'entity' | 'rows' | 'entries'; readonly member?: string; readonly view?: string }
  /** A response that does not tell. */
  | { readonly kind: 'other' }
