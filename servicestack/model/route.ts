/** Describes one path under which an operation answers. */

/** A route as ServiceStack prints it: `/sessions/{sessionId}/hold`, with the verbs it answers. */
export interface Route {
  readonly path: string
  /** Upper-case HTTP verbs; empty means every verb. */
  readonly verbs: readonly string[]
  readonly summary?: string
  readonly notes?: string
}
