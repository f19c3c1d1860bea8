/** What a collection keeps. */

/** An entity: plain members by wire name. */
export type Entity = Readonly<Record<string, unknown>>
