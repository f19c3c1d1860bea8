/** Finds the answers that no page could tell alone, among the types of all of them. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { ImportNote } from '../import-note.ts'
import { findAnswer } from '../page/find-answer.ts'
import { readSampleTrees } from '../page/read-sample-trees.ts'
import { ShapeIndex } from '../page/shape-index.ts'

/** Returns the model with the answers of these operations, as far as its samples tell them. */
export function findMissingAnswers(
  model: ServiceModel,
  untold: ReadonlySet<string>,
): { readonly model: ServiceModel; readonly notes: readonly ImportNote[] } {
  if (untold.size === 0) return { model, notes: [] }
  const index = new ShapeIndex(
    model.types,
    model.operations.map(({ name }) => name),
  )
  const notes: ImportNote[] = []
  const types = new Map(model.types.map((type) => [type.name, type]))
  const missing = new Set<string>()
  const operations = model.operations.map((operation) => {
    if (!untold.has(operation.name)) return operation
    const answered = answer(operation, index, types, notes)
    if (answered === undefined || answered.isUnknown) missing.add(operation.name)
    return answered?.operation ?? operation
  })
  const unknown = model.unknown?.filter((fact: Fact) => fact !== 'responses' || missing.size > 0) ?? []
  const { unknown: _, ...rest } = model
  return {
    model: { ...rest, operations, types: [...types.values()], ...(unknown.length === 0 ? {} : { unknown }) },
    notes,
  }
}

function answer(
  operation: Operation,
  index: ShapeIndex,
  types: Map<string, DataType>,
  notes: ImportNote[],
): { readonly operation: Operation; readonly isUnknown: boolean } | undefined {
  const { response: tree } = readSampleTrees(operation.samples ?? {})
  const found = tree === undefined ? undefined : findAnswer(index, operation.name, tree)
  if (found === undefined) return undefined
  notes.push(...found.notes)
  if (found.definition !== undefined) types.set(found.definition.name, found.definition)
  return { operation: { ...operation, response: found.type }, isUnknown: found.isUnknown }
}
