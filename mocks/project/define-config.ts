/** Describes what a project of somebody's own tells Understudy: where its API is published, and what it does. */

import type { Behaviour } from '#behaviour/behaviour.ts'
import type { Service } from '#mocks/engine/service.ts'
import type { User } from '#mocks/world/users.ts'

/** The default export of `understudy.config.ts`; paths are seen from its folder. */
export interface UnderstudyConfig {
  /** What the files of the API are called: `harbour-desk`. */
  readonly name: string
  /** Where it is published: the address of a server, or files; `understudy import` reads it again. */
  readonly source?: string | readonly string[]
  /** The contract, default `openapi.yaml`. */
  readonly openapi?: string
  /** The folder of generated code, default `generated`. */
  readonly generated?: string
  /** The folder of what was read, default `dtos`. */
  readonly dtos?: string
  /** What operations do; all others are inferred or invented. */
  readonly behaviours?: readonly Behaviour[]
  /** Operations that answer by a function of their own. */
  readonly services?: readonly Service[]
  /** Who may sign in; by default one user for each kind of access that the API asks for. */
  readonly users?: readonly User[]
  /** The scenario in which worlds begin where nobody names one: one of the folder `scenarios`, or `default`. */
  readonly scenario?: string
}

/** Returns the configuration as it is, for its types. */
export function defineConfig(config: UnderstudyConfig): UnderstudyConfig {
  return config
}
