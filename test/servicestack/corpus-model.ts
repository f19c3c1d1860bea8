/** The models of the recorded APIs, as the metadata of their servers tells them. */

import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { type RecordedApi, type RecordedVersion, recorded } from '../corpus/truth.ts'

/** Returns the model of a recorded API. */
export function corpusModel(api: RecordedApi, version: RecordedVersion = '8.6'): ServiceModel {
  const app = recorded(api, version, 'metadata.app.json')
  return importMetadata(recorded(api, version, 'types.metadata.json'), app).model
}
