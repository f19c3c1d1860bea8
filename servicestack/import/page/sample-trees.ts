/** Holds the bodies of a page's samples, as far as their layout can be read. */

import type { SampleTree } from '#servicestack/model/sample-tree.ts'

/** The bodies of the sample request and of its response. */
export interface SampleTrees {
  readonly request?: SampleTree
  readonly response?: SampleTree
}
