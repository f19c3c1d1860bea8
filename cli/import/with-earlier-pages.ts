/** Adds the pages that were imported earlier, for each page tells of one operation only. */

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceKind } from '#servicestack/import/source-kind.ts'
import type { Captured } from './captured.ts'
import { isMissing } from './is-missing.ts'
import { couldBeSource, readFiles } from './read-files.ts'

/** Returns the captured texts, behind them the earlier pages that none of them replaces; a whole API stands alone. */
export async function withEarlierPages(folder: string, captured: readonly Captured[]): Promise<readonly Captured[]> {
  if (!captured.every(({ text }) => sourceKind(text) === 'page')) return captured
  const taken = new Set(captured.map(({ file }) => file))
  const paths = (await namesIn(folder)).filter((name) => !taken.has(name)).map((name) => join(folder, name))
  const earlier = await readFiles(paths, () => new Date(0))
  const read = new Set(captured.map(({ text }) => text))
  return [...captured, ...earlier.filter(({ text }) => sourceKind(text) === 'page' && !read.has(text))]
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
