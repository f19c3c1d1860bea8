/** Somebody who makes a move, as guards and effects see him. */

/** The person behind a request; a user of a world fits. */
export interface Person {
  readonly id: string
  readonly userName: string
  readonly displayName: string
  readonly emailAddress: string
  readonly roles: readonly string[]
  readonly permissions?: readonly string[]
  /** What the API tells about him besides, by wire name: `{ accountIds: ['AC100'] }`. */
  readonly details?: Readonly<Record<string, unknown>>
}
