/** Reads what a running server publishes about itself, the most trusted face that it offers. */

import { baseOf } from './base-of.ts'
import type { Captured } from './captured.ts'
import { type DocumentReader, openDocuments, type ServerOptions } from './document-reader.ts'
import { nothingPublished } from './nothing-published.ts'
import { readOperationPages } from './operation-pages.ts'

/** Returns the documents that describe the API, or throws an `ImportError` that says what was tried. */
export async function readServer(address: URL, options: ServerOptions): Promise<readonly Captured[]> {
  const base = baseOf(address)
  const reader = openDocuments(base, options)
  const found = await readBest(reader, options.progress)
  if (found.length > 0) return found
  throw nothingPublished(base, reader.failed, options.authorization !== undefined)
}

async function readBest(reader: DocumentReader, progress: (line: string) => void): Promise<readonly Captured[]> {
  const types = await reader.read('types/metadata.json', 'types-metadata', json)
  const app = await reader.read('metadata/app.json', 'app-metadata', json)
  const metadata = [types, app].filter((captured) => captured !== undefined)
  if (metadata.length > 0) return metadata
  for (const [path, kind] of sourcesOfCode) {
    const source = await reader.read(path, kind, 'text/plain')
    if (source !== undefined) return [source]
  }
  const pages = await readOperationPages(reader, progress)
  if (pages.length > 0) return pages
  const openapi = await reader.read('openapi', 'openapi', json)
  return openapi === undefined ? [] : [openapi]
}

const json = 'application/json'

const sourcesOfCode = [
  ['types/csharp', 'csharp'],
  ['types/typescript', 'typescript'],
] as const
