/** Everything a person needs to put a stand-in into an existing msw set-up or a test of his own. */

export type { Behaviour } from '#behaviour/behaviour.ts'
export type { Api, Beginning, TourStop, WorldChoice } from './engine/api.ts'
export { createEngine, type Engine } from './engine/engine.ts'
export { type HandlerOptions, handlers } from './handlers/handlers.ts'
export type { Collection, Entity } from './world/collection.ts'
export type { Journal, JournalEvent } from './world/journal.ts'
export type { User } from './world/users.ts'
export { createWorld, type World, type WorldOptions } from './world/world.ts'
