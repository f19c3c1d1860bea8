/** Names the formats this house reads and writes. */

/** A format by the name that `?format=` and path suffixes use. */
export type Format = 'json' | 'jsv'
