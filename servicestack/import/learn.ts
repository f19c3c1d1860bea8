/** Learns an API from whatever was published about it, the most trusted source first. */

import type { JsonNames } from '#servicestack/model/service-model.ts'
import { ImportError } from './import-error.ts'
import type { Imported } from './imported.ts'
import type { NamedImport } from './named-import.ts'
import { refuseOtherPages } from './page/refuse-other-pages.ts'
import type { Source } from './source.ts'
import { type SourceKind, sourceKind } from './source-kind.ts'

/**
 * Returns the model that all sources tell together; where they contradict each other the more trusted one is kept and
 * the conflict noted. Throws an `ImportError` that names the source which cannot be read.
 */
export async function learn(sources: readonly Source[]): Promise<Imported> {
  const known = sources.map((source) => ({ source, kind: kindOf(source) }))
  const read: NamedImport[] = await readMetadata(known)
  for (const kind of byTrust) {
    const jsonNames = read.find(({ imported }) => imported.model.jsonNames !== undefined)?.imported.model.jsonNames
    for (const { source } of known.filter((one) => one.kind === kind)) {
      const imported = await inSource(source, async () => await readSource(kind, source.text, jsonNames))
      read.push({ source: source.name, imported })
    }
  }
  const [only] = read
  if (only !== undefined && read.length === 1) return only.imported
  const { mergeImports } = await import('./merge-imports.ts')
  return mergeImports(read)
}

interface Known {
  readonly source: Source
  readonly kind: SourceKind
}

/** Metadata comes first of all, and its two documents are read as one. */
const byTrust = ['csharp', 'typescript', 'page', 'openapi'] as const

async function readMetadata(known: readonly Known[]): Promise<NamedImport[]> {
  const types = known.filter(({ kind }) => kind === 'types-metadata').map(({ source }) => source)
  const apps = known.filter(({ kind }) => kind === 'app-metadata').map(({ source }) => source)
  const firsts = types.length > 0 ? types : apps
  if (firsts.length === 0) return []
  const { importMetadata } = await import('./metadata/import-metadata.ts')
  return await Promise.all(
    firsts.map(async (source, at) => {
      const app = types.length > 0 ? apps[at]?.text : undefined
      const imported = await inSource(source, async () => importMetadata(source.text, app))
      return { source: source.name, imported }
    }),
  )
}

/** Readers are loaded when they are needed: the compiler behind one of them is heavy. */
async function readSource(
  kind: (typeof byTrust)[number],
  text: string,
  jsonNames: JsonNames | undefined,
): Promise<Imported> {
  const options = jsonNames === undefined ? {} : { jsonNames }
  switch (kind) {
    case 'csharp':
      return (await import('./csharp/import-c-sharp.ts')).importCSharp(text, options)
    case 'typescript':
      return (await import('./typescript/import-type-script.ts')).importTypeScript(text, options)
    case 'page':
      return (await import('./page/import-page.ts')).importPage(text)
    case 'openapi': {
      const { parseOpenApi } = await import('#servicestack/openapi/openapi-text.ts')
      return (await import('./openapi/import-open-api.ts')).importOpenApi(parseOpenApi(text))
    }
  }
}

function kindOf(source: Source): SourceKind {
  try {
    refuseOtherPages(source.text)
  } catch (error) {
    throw error instanceof ImportError ? error.inFile(source.name) : error
  }
  const kind = sourceKind(source.text)
  if (kind !== undefined) return kind
  const [excerpt = ''] = source.text.trim().split('\n')
  const place = { line: 1, column: 1, excerpt: excerpt.slice(0, 80), file: source.name }
  const why = 'it is neither metadata JSON, DTO source, a metadata page nor an OpenAPI document.'
  const whatToDo = 'Fetch /types/metadata.json of the server, or copy the page of an operation as a whole.'
  throw new ImportError('unknown-source', place, why, whatToDo)
}

async function inSource<Result>(source: Source, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof ImportError ? error.inFile(source.name) : error
  }
}
