/** Everything a person needs to put a stand-in into an existing msw set-up or a test of his own. */

export type { Behaviour } from '#behaviour/behaviour.ts'
export type { Api, Beginning, TourStop, WorldChoice } from '#mocks/engine/api.ts'
export { createEngine, type Engine } from '#mocks/engine/engine.ts'
export type { Outcome } from '#mocks/engine/outcome.ts'
export type { Call, Service } from '#mocks/engine/service.ts'
export { type HandlerOptions, handlers } from '#mocks/handlers/handlers.ts'
export { standIn } from '#mocks/inferred/stand-in.ts'
export type { Collection } from '#mocks/world/collection.ts'
export type { Entity } from '#mocks/world/entity.ts'
export type { Journal, JournalEvent } from '#mocks/world/journal.ts'
export type { User } from '#mocks/world/users.ts'
export { createWorld, type World, type WorldOptions } from '#mocks/world/world.ts'
