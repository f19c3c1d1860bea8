/** What the service of an operation about entities needs besides the request. */

import type { Service } from '#mocks/engine/service.ts'
import type { EntityPlan, EntityUse } from './entity-plan.ts'
import type { Inventor } from './inventor.ts'

/** A plan and the part that one operation has in it. */
export interface EntityStage {
  readonly plan: EntityPlan
  readonly use: EntityUse
  readonly inventor: Inventor
  /** What answers where the shapes do not say how. */
  readonly invented: Service
}
