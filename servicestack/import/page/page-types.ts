/** Holds the types that a page prints, before the answer is known. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { ImportNote } from '../import-note.ts'
import type { FittedProse } from './fit-prose.ts'

/** The types, and what they cannot tell; `jsonNames` is absent where nothing shows it. */
export interface PageTypes {
  readonly types: readonly DataType[]
  readonly jsonNames?: JsonNames
  /** The prose of the page as its code tells it. */
  readonly prose?: FittedProse
  readonly unknown: readonly Fact[]
  readonly notes: readonly ImportNote[]
}
