/** Reads the corpus: what servers published, and the truth about it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from './json-facts.ts'

/** The recorded APIs and versions. */
export const apis = ['harbour', 'clinic'] as const
export const versions = ['6.11', '8.6', '10.15'] as const

/** One of them. */
export type RecordedApi = (typeof apis)[number]
export type RecordedVersion = (typeof versions)[number]

const pages = join(import.meta.dirname, '../pages')

/** Returns the truth about an API. */
export function truthAbout(api: RecordedApi): Json {
  return JSON.parse(readFileSync(join(pages, api, 'model.json'), 'utf8'))
}

/** Returns the text of a recorded file. */
export function recorded(api: RecordedApi, version: RecordedVersion, file: string): string {
  return readFileSync(join(pages, api, version, file), 'utf8')
}

/** Returns the names of the recorded metadata pages. */
export function recordedPages(api: RecordedApi, version: RecordedVersion): readonly string[] {
  return readdirSync(join(pages, api, version, 'ops')).map((name) => `ops/${name}`)
}
