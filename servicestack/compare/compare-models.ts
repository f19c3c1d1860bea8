/** Compares two models of one API and names every difference that a caller of the API could meet. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { compareOperations } from './compare-operations.ts'
import { compareTypes } from './compare-types.ts'
import { changeKinds, type ModelChange } from './model-change.ts'

/** Returns the changes from one model to the other, by kind and then in the order of the models; none when they are equal. */
export function compareModels(before: ServiceModel, after: ServiceModel): readonly ModelChange[] {
  const changes = [
    ...compareService(before, after),
    ...compareOperations(before.operations, after.operations),
    ...compareTypes(before.types, after.types),
  ]
  const rank = ({ kind }: ModelChange) => changeKinds.indexOf(kind)
  return changes.toSorted((one, other) => rank(one) - rank(other))
}

function compareService(before: ServiceModel, after: ServiceModel): readonly ModelChange[] {
  const facts = [
    ['title', before.title, after.title],
    ['host', before.host, after.host],
    ['names', before.jsonNames ?? 'camelCase', after.jsonNames ?? 'camelCase'],
    ['unknown', before.unknown?.join(', '), after.unknown?.join(', ')],
  ] as const
  return facts.flatMap(([place, was, is]) =>
    was === is ? [] : [{ kind: 'service', place, ...told('before', was), ...told('after', is) } as const],
  )
}

function told(side: 'before' | 'after', text: string | undefined): { before?: string; after?: string } {
  return text === undefined ? {} : { [side]: text }
}
