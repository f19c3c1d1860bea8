/** Tells by which id the world keeps an entity. */

import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { EntityPlan } from './entity-plan.ts'
import { ownValue } from './own-value.ts'

/** Returns the key as text; of several parts all of them: `W1001/S1002`. */
export function entityId({ keyParts }: Pick<EntityPlan, 'keyParts'>, key: WireValue, entity: WireObject): string {
  return [...keyParts.map(({ name }) => ownValue(entity, name) ?? ''), key].map(String).join('/')
}
