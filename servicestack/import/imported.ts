/** What every importer returns. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { ImportNote } from './import-note.ts'

/** A model, and what was decided on the way to it. */
export interface Imported {
  readonly model: ServiceModel
  readonly notes: readonly ImportNote[]
}
