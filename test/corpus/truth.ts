/** Reads the corpus: what servers published, and the truth about it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Json } from './json-facts.ts'

/** The recorded APIs and versions. */
export const apis = ['harbour', 'clinic'] as const
export const versions = ['6.11', '8.6', '10.15'] as const

/** One of them. */
export type RecordedApi = (typeof apis)[number]
export type RecordedVersion = (typeof versions)[number]

const pages = join(import.meta.dirname, '../pages')

/** Returns the truth about an API of the corpus, or of one that is recorded in a folder of its own. */
export function truthAbout(api: string): Json {
  return JSON.parse(readFileSync(join(folderOf(api), 'model.json'), 'utf8'))
}

/** Returns the text of a recorded file. */
export function recorded(api: string, version: RecordedVersion, file: string): string {
  return readFileSync(join(folderOf(api), version, file), 'utf8')
}

/** Returns the names of the recorded metadata pages. */
export function recordedPages(api: string, version: RecordedVersion): readonly string[] {
  return readdirSync(join(folderOf(api), version, 'ops')).map((name) => `ops/${name}`)
}

function folderOf(api: string): string {
  return resolve(pages, api)
}
