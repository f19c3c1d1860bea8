/** What every importer returns. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { ImportNote } from './import-note.ts'

/** A model, and what was decided on the way to it. */
export interface Imported {
  readonly model: ServiceModel
  readonly notes: readonly ImportNote[]
  /** The types that the source prints and nothing in it leads to; another source may. */
  readonly leftOut?: readonly DataType[]
}
