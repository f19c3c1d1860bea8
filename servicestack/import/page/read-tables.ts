/** Reads the types of a page without code: its tables, with the bases and names that its samples show. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import type { ImportNote } from '../import-note.ts'
import { deepenArrays } from './deepen-arrays.ts'
import { inferBases } from './infer-bases.ts'
import { inferFlags } from './infer-flags.ts'
import { nameMembers } from './name-members.ts'
import type { Page } from './page.ts'
import type { PageTypes } from './page-types.ts'
import { namesOnWire, sampleNames } from './sample-names.ts'
import type { SampleTrees } from './sample-trees.ts'
import { specimensOf } from './specimens-of.ts'
import { tableTypes } from './table-types.ts'
import { typeDocumented } from './type-documented.ts'

/** Returns the types of the tables; a request without members has none, and is added. */
export function readTables(page: Page, trees: SampleTrees): PageTypes {
  const { tables, operation, routes, description } = page
  const shown = Object.values(trees)
  const properties = tables.flatMap((table) => (table.kind === 'enum' ? [] : table.rows.map(({ name }) => name)))
  const jsonNames = namesOnWire(properties, sampleNames(shown))
  const made = tableTypes(tables, { operation, routes, jsonNames: jsonNames ?? 'camelCase' })
  const based = inferBases(withRequest(made.types, operation, description), operation, shown)
  const specimens = specimensOf(based.types, operation, trees)
  const named = nameMembers(based.types, specimens)
  const flagged = inferFlags(named.types, specimens)
  const typed = typeDocumented(flagged.types, specimens)
  const deepened = deepenArrays(typed.types, specimens)
  return {
    types: deepened.types,
    ...(jsonNames === undefined ? {} : { jsonNames }),
    unknown: unknownOf(page, jsonNames === undefined),
    notes: [
      ...(jsonNames === undefined ? [namesAssumed] : []),
      ...made.notes,
      ...based.notes,
      ...named.notes,
      ...flagged.notes,
      ...typed.notes,
      ...deepened.notes,
    ],
  }
}

const namesAssumed: ImportNote = {
  code: 'json-names-assumed',
  message: 'No sample on the page shows how the server spells members in JSON: taken as camelCase.',
}

function withRequest(
  types: readonly DataType[],
  operation: string,
  description: string | undefined,
): readonly DataType[] {
  const told = description === undefined ? {} : { description }
  const isThere = types.some(({ name }) => name === operation)
  if (!isThere) return [{ kind: 'class', name: operation, ...told, members: [] }, ...types]
  return types.map((type) => (type.name === operation ? { ...type, ...told } : type))
}

const neverTold: readonly Fact[] = [
  ...(['markers', 'namespaces', 'wire-names', 'validators', 'places', 'documented-names', 'base-classes'] as const),
  ...(['interfaces', 'data-contracts', 'nesting', 'abstract-classes', 'flags'] as const),
]

function unknownOf({ tables, tellsCells }: Page, isCasingUnknown: boolean): readonly Fact[] {
  const hasTexts = tables.some(
    (table) => table.kind === 'enum' && table.rows.some(({ value }) => value !== undefined && !/^-?\d+$/.test(value)),
  )
  return [
    ...neverTold,
    ...(isCasingUnknown ? (['json-names'] as const) : []),
    ...(hasTexts ? (['enum-numbers'] as const) : []),
    ...(hasTexts && !tellsCells ? (['enum-wire-names'] as const) : []),
    ...(tellsCells ? [] : (['enum-descriptions'] as const)),
  ]
}
