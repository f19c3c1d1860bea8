/** Lists what TypeScript source cannot tell of an API. */

import { type Fact, facts } from '#servicestack/model/fact.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { FileOptions } from '../attributes/file-options.ts'
import type { Declaration } from './declaration.ts'
import type { TypeScope } from './type-scope.ts'

/** Returns the kinds of facts that are unknown or in doubt, in the order of reports. */
export function unknownFacts(
  model: ServiceModel,
  declarations: readonly Declaration[],
  scope: TypeScope,
  options: FileOptions,
): readonly Fact[] {
  const { operations, jsonNames } = model
  const enums = declarations.filter((declaration) => declaration.kind === 'enum')
  const isSilent = (one: ServiceModel['operations'][number]) => !one.access.requiresAuthentication
  const doubts: readonly (readonly [boolean, readonly Fact[]])[] = [
    [jsonNames === undefined, ['json-names']],
    [operations.some(isSilent), ['access']],
    [operations.some(({ method }) => method === undefined), ['methods']],
    [scope.mark === 'nothing', ['nullability']],
    [scope.hasOnlyInterfaces, ['interfaces']],
    // texts stand in the place of numbers, or only names do
    [
      enums.some(({ names, values, isUnion }) => isUnion || names.some((name, at) => name !== values[at])),
      ['enum-numbers'],
    ],
    [enums.some(({ isUnion }) => isUnion), ['enum-wire-names']],
    [options.get('AddDescriptionAsComments') === 'False', ['descriptions']],
  ]
  const unknown = new Set([...neverTold, ...doubts.flatMap(([isDoubted, kinds]) => (isDoubted ? kinds : []))])
  return facts.filter((fact) => unknown.has(fact))
}

const neverTold: readonly Fact[] = [
  ...(['title', 'operation-notes', 'tags', 'route-notes', 'service-methods', 'namespaces', 'property-names'] as const),
  ...(['scalars', 'collections', 'allowed-values', 'nesting', 'abstract-classes', 'enum-descriptions'] as const),
]
