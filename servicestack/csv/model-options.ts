/** What writing depends on once the type at hand is known. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'

/** Options without a type, with a model that has no open ones. */
export interface ModelOptions extends Omit<TypeOptions, 'type'> {
  readonly model: ServiceModel
}
