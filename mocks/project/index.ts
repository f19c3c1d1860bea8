/** Everything a project of somebody's own writes with: its configuration, its services and its scenarios. */

export type { Outcome } from '#mocks/engine/outcome.ts'
export type { Call, Service } from '#mocks/engine/service.ts'
export type { Entity } from '#mocks/world/entity.ts'
export type { User } from '#mocks/world/users.ts'
export type { Scenario, World } from '#mocks/world/world.ts'
export { defineConfig, type UnderstudyConfig } from './define-config.ts'
