/** Finds the slots of a model for tests. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { planPaths, type Slot } from '#servicestack/openapi/plan-paths.ts'

/** Returns the slot of a method and path, or fails. */
export function slotAt(model: ServiceModel, method: string, path: string): Slot {
  const slot = planPaths(model)
    .flat()
    .find((candidate) => candidate.method === method && candidate.path === path)
  if (slot === undefined) throw new Error(`no slot ${method} ${path}`)
  return slot
}
