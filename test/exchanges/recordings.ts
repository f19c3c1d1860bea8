/** Finds the recordings beside this file. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Recording, readRecordings } from './recording.ts'

/** The cases of one file, under its name. */
export interface Group {
  readonly name: string
  readonly recordings: readonly Recording[]
}

/** The versions that were recorded. */
export const versions = ['6.11', '8.6', '10.15'] as const

/** Reads every group. */
export function readGroups(): readonly Group[] {
  const folder = join(import.meta.dirname, 'recordings')
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
  return files.sort().map((file) => {
    return { name: file.replace('.jsonl', ''), recordings: readRecordings(readFileSync(join(folder, file), 'utf8')) }
  })
}
