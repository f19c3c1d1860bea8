/** Learns an API from whatever was published about it, the most trusted source first. */

import type { JsonNames } from '#servicestack/model/service-model.ts'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { readFileOptions } from './attributes/file-options.ts'
import { ImportError } from './import-error.ts'
import type { Imported } from './imported.ts'
import { inFile } from './in-file.ts'
import type { NamedImport } from './named-import.ts'
import { refuseOtherPages } from './page/refuse-other-pages.ts'
import { splitPages } from './page/split-pages.ts'
import type { Source } from './source.ts'
import { type SourceKind, sourceKind } from './source-kind.ts'

/**
 * Returns the model that all sources tell together; where they contradict each other the more trusted one is kept and
 * the conflict noted. Throws an `ImportError` that names the source which cannot be read.
 */
export async function learn(sources: readonly Source[]): Promise<Imported> {
  const known = sources.flatMap(splitPages).map((source) => ({ source, kind: kindOf(source) }))
  const read: NamedImport[] = await readMetadata(known)
  for (const kind of byTrust) {
    const jsonNames = read.find(({ imported }) => imported.model.jsonNames !== undefined)?.imported.model.jsonNames
    const alike = known.filter((one) => one.kind === kind).map(({ source }) => source)
    const parts = kind === 'csharp' || kind === 'typescript' ? alike.filter(isPart) : []
    const [first, second] = parts
    if (first !== undefined && second !== undefined) {
      read.push({ source: `${first.name} and others`, imported: await readParts(kind, parts, jsonNames) })
    }
    for (const source of second === undefined ? alike : alike.filter((one) => !isPart(one))) {
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

/** People spread their DTOs over files, none of which tells the whole; what a server prints begins with its options. */
function isPart({ text }: Source): boolean {
  return readFileOptions(text.replace(/^\uFEFF/, '')).size === 0
}

async function readParts(
  kind: SourceKind,
  parts: readonly Source[],
  jsonNames: JsonNames | undefined,
): Promise<Imported> {
  const options = jsonNames === undefined ? {} : { jsonNames }
  if (kind === 'csharp') return (await import('./csharp/import-c-sharp-project.ts')).importCSharpProject(parts, options)
  return (await import('./typescript/import-type-script-project.ts')).importTypeScriptProject(parts, options)
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
      const { readDocument } = await import('./openapi/read-document.ts')
      return (await import('./openapi/import-open-api.ts')).importOpenApi(readDocument(text))
    }
  }
}

function kindOf(source: Source): SourceKind {
  inFile(source.name, () => refuseOtherPages(source.text))
  const kind = sourceKind(source.text)
  if (kind !== undefined) return kind
  const [excerpt = ''] = source.text.trim().split(/\r?\n/)
  const place = { line: 1, column: 1, excerpt: excerpt.slice(0, 80), file: source.name }
  const why = 'it is neither metadata JSON, DTO source, a metadata page nor an OpenAPI document.'
  const whatToDo = 'Fetch /types/metadata.json of the server, or copy the page of an operation as a whole.'
  throw new ImportError('unknown-source', place, why, whatToDo)
}

async function inSource<Result>(source: Source, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof OpenApiError) throw brokenDocument(error, source.name)
    throw error instanceof ImportError ? error.inFile(source.name) : error
  }
}

/** What reads contracts knows of one contract only, and advises to write it anew. */
function brokenDocument(cause: OpenApiError, file: string): ImportError {
  const place = { line: 1, column: 1, excerpt: '', file, pointer: cause.pointer === '' ? 'its root' : cause.pointer }
  const whatToDo = 'Mend it there, or fetch the document again.'
  return new ImportError('broken-openapi', place, cause.why, whatToDo, { cause })
}
