/** Adds what was imported earlier to pages, for each page tells of one operation only. */

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceKind } from '#servicestack/import/source-kind.ts'
import type { Captured } from './captured.ts'
import { isMissing } from './is-missing.ts'
import { couldBeSource, readFiles } from './read-files.ts'
import { readSavedSources } from './saved-sources.ts'

/**
 * Returns the captured texts, behind pages also the earlier ones that none of them replaces: what an import has read,
 * and pages that people put there. A whole API stands alone.
 */
export async function withEarlier(folder: string, captured: readonly Captured[]): Promise<readonly Captured[]> {
  if (!captured.every(({ text }) => isPage(text))) return captured
  const taken = new Set(captured.map(({ file }) => file))
  const names = (await namesIn(folder)).filter((name) => !taken.has(name))
  const earlier = await readFiles(
    names.map((name) => join(folder, name)),
    () => new Date(0),
  )
  const read = new Set(captured.map(({ text }) => text))
  const saved = new Set((await readSavedSources(folder)).map(({ file }) => file))
  const isSource = ({ file, text }: Captured) => (saved.has(file) ? sourceKind(text) !== undefined : isPage(text))
  return [...captured, ...earlier.filter((one) => isSource(one) && !read.has(one.text))]
}

function isPage(text: string): boolean {
  return sourceKind(text) === 'page'
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isFile() && couldBeSource(entry.name)).map(({ name }) => name)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
