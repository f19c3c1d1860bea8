/** A sample, and the type it was made from. */

import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** What a page shows of one type. */
export interface Specimen {
  readonly type: TypeReference
  readonly tree: SampleTree
}
