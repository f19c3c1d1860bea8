/** One difference between two models of an API. */

/** What a change is about. */
export type ChangeKind = (typeof changeKinds)[number]

/** The kinds, in the order in which they are reported. */
export const changeKinds = [
  'service',
  'operation-added',
  'operation-removed',
  'operation-renamed',
  'routes',
  'access',
  'response',
  'type-added',
  'type-removed',
  'type-renamed',
  'member-added',
  'member-removed',
  'member-renamed',
  'retyped',
  'values',
  'told',
] as const

/** A change: its kind, the place (`HoldSession`, `SessionInfo.muted`), and what was and is there. */
export interface ModelChange {
  readonly kind: ChangeKind
  readonly place: string
  readonly before?: string
  readonly after?: string
}
