/** Finds the facts that a model calls unknown of single members. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** Returns their places as fact records name them: `CheckIn/request/members/Urgency/nullable`. */
export function untoldPlaces({ operations, types }: ServiceModel): ReadonlySet<string> {
  const requests = new Set(operations.map(({ name }) => name))
  const places = types.flatMap((type) => {
    const owner = requests.has(type.name) ? `${type.name}/request` : type.name
    const members = type.kind === 'class' ? type.members : []
    return members
      .filter(({ unknown = [] }) => unknown.includes('nullability'))
      .map(({ name }) => `${owner}/members/${name}/nullable`)
  })
  return new Set(places)
}
