/** Reads one captured metadata page from disk. */

import { readFile } from 'node:fs/promises'
import { ImportError } from '#servicestack/import/import-error.ts'
import { importMetadataPage } from '#servicestack/import/import-metadata-page.ts'
import type { Imported } from '#servicestack/import/imported.ts'
import { UsageError } from './usage-error.ts'

/** Returns what the importer makes of a file, or throws an error that names the file. */
export async function readPageFile(path: string): Promise<Imported> {
  const text = await readText(path)
  try {
    return importMetadataPage(text)
  } catch (error) {
    throw error instanceof ImportError ? error.inFile(path) : error
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UsageError(`Cannot read ${path}. Name the file of a captured metadata page.`, { cause })
  }
}
