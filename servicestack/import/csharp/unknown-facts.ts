/** Lists what C# source cannot tell of an API. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { type Fact, facts } from '#servicestack/model/fact.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { FileOptions } from '../attributes/file-options.ts'
import type { ImportNote, ImportNoteCode } from '../import-note.ts'

/** What no server prints in C#; people write some of it. */
const neverTold: readonly Fact[] = [
  ...(['title', 'operation-notes', 'tags', 'route-notes', 'access', 'methods', 'service-methods'] as const),
  ...(['allowed-values', 'enum-descriptions'] as const),
]

/** What is in doubt when something was noted. */
const doubts: readonly (readonly [ImportNoteCode, readonly Fact[]])[] = [
  ['json-names-assumed', ['json-names', 'wire-names']],
  ['generic-ambiguous', ['generics']],
  ['array-depth-unknown', ['collections']],
]

/** Returns the kinds of facts that are unknown or in doubt, in the order of reports. */
export function unknownFacts(
  { types, operations }: Pick<ServiceModel, 'types' | 'operations'>,
  notes: readonly ImportNote[],
  options: FileOptions,
): readonly Fact[] {
  const codes = new Set(notes.map(({ code }) => code))
  const unknown = new Set<Fact>([
    ...neverTold,
    ...doubts.flatMap(([code, doubted]) => (codes.has(code) ? doubted : [])),
    ...hiddenBy(options),
    // the corpus prints an abstract class as any other
    ...(types.some((type) => type.kind === 'class' && type.isAbstract) ? [] : (['abstract-classes'] as const)),
  ])
  const told = new Set<Fact>([
    ...(operations.some(({ tags }) => tags !== undefined) ? (['tags'] as const) : []),
    ...(operations.some((operation) => operation.notes !== undefined) ? (['operation-notes'] as const) : []),
    ...(types.some(limitsValues) ? (['allowed-values'] as const) : []),
  ])
  return facts.filter((fact) => unknown.has(fact) && !told.has(fact))
}

function limitsValues(type: DataType): boolean {
  if (type.kind === 'enum') return false
  return type.members.some(({ allowedValues, minimum }) => allowedValues !== undefined || minimum !== undefined)
}

/** Options of the request may leave facts out, or print what the API does not have. */
function hiddenBy(options: FileOptions): readonly Fact[] {
  return [
    ...(options.get('AddReturnMarker') === 'False' ? (['responses'] as const) : []),
    ...((options.get('GlobalNamespace') ?? '') === '' ? [] : (['namespaces'] as const)),
    ...(options.get('AddDataContractAttributes') === 'True' ? (['data-contracts'] as const) : []),
    ...(options.get('AddDescriptionAsComments') === 'False' ? (['descriptions'] as const) : []),
  ]
}
