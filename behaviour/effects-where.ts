/** Lets effects take place in some moments only, where one operation does several things. */

import type { Effect, Moment } from './move.ts'

/** Returns the effects, each of which leaves its member as it was where the condition is false. */
export function effectsWhere<Entity, Request>(
  applies: (moment: Moment<Entity, Request>) => boolean,
  effects: readonly Effect<Entity, Request>[],
): readonly Effect<Entity, Request>[] {
  return effects.map(
    ({ member, becomes }) =>
      // either value is one of the same member
      ({
        member,
        becomes: (moment: Moment<Entity, Request>) => (applies(moment) ? becomes(moment) : moment.before[member]),
      }) as Effect<Entity, Request>,
  )
}
