/** Prepares the two APIs of the corpus for publishing, read from their own metadata. */

import { readFileSync } from 'node:fs'
import { type Publication, publication } from '#servicestack/publish/publication.ts'
import { corpusModel } from './corpus-model.ts'

/** The APIs of the corpus. */
export const corpusApis = ['clinic', 'harbour'] as const

/** Returns a recorded answer of the 8.6 server of an API. */
export function recorded(api: (typeof corpusApis)[number], file: string): string {
  return readFileSync(new URL(`../pages/${api}/8.6/${file}`, import.meta.url), 'utf8')
}

/** Returns an API, ready for publishing. */
export function corpusPublication(api: (typeof corpusApis)[number]): Publication {
  return publication(corpusModel(api))
}
