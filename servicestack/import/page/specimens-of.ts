/** Finds the types that the samples of a page were made from. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { findShape } from './find-shape.ts'
import type { SampleTrees } from './sample-trees.ts'
import { ShapeIndex } from './shape-index.ts'
import type { Specimen } from './specimen.ts'

/** Returns the request with its sample, and what answers with the other one, as far as they can be told. */
export function specimensOf(
  types: readonly DataType[],
  operation: string,
  { request, response }: SampleTrees,
): readonly Specimen[] {
  const answer = response === undefined ? undefined : findShape(new ShapeIndex(types, [operation]), response)
  return [
    ...(request === undefined ? [] : [{ type: { kind: 'named', name: operation } as const, tree: request }]),
    ...(answer === undefined || response === undefined ? [] : [{ type: answer.type, tree: response }]),
  ]
}
