/** The world for people who know `@msw/data`: live entities as one of its collections, and its collections as seeds. */

export { MswDataError, type MswDataFault } from './msw-data-error.ts'
export type { RowSchema } from './row-schema.ts'
export { type Records, type SeedOptions, seedFrom } from './seed-from.ts'
export { type MirrorOptions, worldCollection } from './world-collection.ts'
