/** Prepares the two APIs of the corpus for publishing, read from their own metadata. */

import { readFileSync } from 'node:fs'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { type Publication, publication } from '#servicestack/publish/publication.ts'

/** The APIs of the corpus. */
export const corpusApis = ['clinic', 'harbour'] as const

/** Returns a recorded answer of the 8.6 server of an API. */
export function recorded(api: (typeof corpusApis)[number], file: string): string {
  return readFileSync(new URL(`../pages/${api}/8.6/${file}`, import.meta.url), 'utf8')
}

/** Returns the model of an API. */
export function corpusModel(api: (typeof corpusApis)[number]): ServiceModel {
  return importMetadata(recorded(api, 'types.metadata.json'), recorded(api, 'metadata.app.json')).model
}

/** Returns an API, ready for publishing. */
export function corpusPublication(api: (typeof corpusApis)[number]): Publication {
  return publication(corpusModel(api))
}
