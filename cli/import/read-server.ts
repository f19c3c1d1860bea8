/** Reads what a running server publishes about itself, the most trusted face that it offers. */

import { ImportError } from '#servicestack/import/import-error.ts'
import { refuseStrangers } from '#servicestack/import/refuse-strangers.ts'
import { type SourceKind, sourceKind } from '#servicestack/import/source-kind.ts'
import type { Captured } from './captured.ts'
import { fileName } from './file-name.ts'
import { type GetOptions, type Got, httpGet } from './http-get.ts'

/** How to read a server. */
export interface ServerOptions extends GetOptions {
  readonly now: () => Date
  /** Told of every step, for people who wait. */
  readonly progress: (line: string) => void
}

/** Returns the documents that describe the API, or throws an `ImportError` that says what was tried. */
export async function readServer(address: URL, options: ServerOptions): Promise<readonly Captured[]> {
  const base = baseOf(address)
  const reader = openReader(base, options)
  const types = await reader.read('types/metadata.json', ['types-metadata'], json)
  const app = await reader.read('metadata/app.json', ['app-metadata'], json)
  const found = [types, app].filter((captured) => captured !== undefined)
  if (found.length > 0) return found
  for (const [path, kind, accept] of sourcesOfCode) {
    const source = await reader.read(path, [kind], accept)
    if (source !== undefined) return [source]
  }
  const pages = await readPages(reader)
  if (pages.length > 0) return pages
  const openapi = await reader.read('openapi', ['openapi'], json)
  if (openapi !== undefined) return [openapi]
  throw nothingFound(base, reader.tried)
}

const json = 'application/json'

const sourcesOfCode = [
  ['types/csharp', 'csharp', 'text/plain'],
  ['types/typescript', 'typescript', 'text/plain'],
] as const

/** Where people copy an address from, and the server behind it: `https://host/json/metadata?op=HoldSession`. */
export function baseOf(address: URL): URL {
  const path = address.pathname.replace(
    /\/(?:(?:\w+\/)?metadata(?:\/app\.json)?|types(?:\/[\w.]+)?|openapi|swagger-ui)\/?$/i,
    '/',
  )
  return new URL(path.endsWith('/') ? path : `${path}/`, address.origin)
}

/** Reads documents below one address and remembers what came of it. */
interface Reader {
  readonly tried: string[]
  read(path: string, kinds: readonly SourceKind[], accept: string): Promise<Captured | undefined>
  /** Like `read`, for a text that is only looked at. */
  look(path: string, accept: string): Promise<string | undefined>
}

function openReader(base: URL, options: ServerOptions): Reader {
  const tried: string[] = []
  async function get(path: string, accept: string): Promise<Got> {
    const url = new URL(path, base)
    const got = await httpGet(url, accept, options)
    const came = got.kind === 'document' ? `${Math.ceil(got.bytes.length / 1024)} kB` : got.why
    options.progress(`GET ${url.href}: ${came}`)
    if (got.kind !== 'document') tried.push(`${url.pathname}: ${got.why}`)
    return got
  }
  return {
    tried,
    async read(path, kinds, accept) {
      const got = await get(path, accept)
      if (got.kind !== 'document') return undefined
      const problem = strangeness(got.text, kinds)
      if (problem !== undefined) {
        tried.push(`/${path}: ${problem}`)
        options.progress(`  ${problem}`)
        return undefined
      }
      const from = new URL(path, base).href
      return { file: fileOf(path), from, readAt: options.now().toISOString(), bytes: got.bytes, text: got.text }
    },
    async look(path, accept) {
      const got = await get(path, accept)
      return got.kind === 'document' ? got.text : undefined
    },
  }
}

/** Says why a document is not what was asked for: a login page behind a redirect, for instance. */
function strangeness(text: string, kinds: readonly SourceKind[]): string | undefined {
  try {
    refuseStrangers(text)
  } catch (error) {
    if (error instanceof ImportError) return error.why
    throw error
  }
  const kind = sourceKind(text)
  return kind !== undefined && kinds.includes(kind) ? undefined : 'it is something else than was asked for.'
}

const extensions: ReadonlyMap<string, string> = new Map([
  ['types/csharp', 'types.csharp.cs'],
  ['types/typescript', 'types.typescript.ts'],
  ['openapi', 'openapi.json'],
])

function fileOf(path: string): string {
  return extensions.get(path) ?? fileName(path.replaceAll('/', '.'))
}

/** How many pages are read at the same time. */
const atOnce = 4

/** The index lists names only; each operation has a page of its own. */
async function readPages(reader: Reader): Promise<readonly Captured[]> {
  const index = await reader.look('metadata', 'text/html')
  const names = index === undefined ? [] : operationsIn(index)
  const pages: (Captured | undefined)[] = []
  for (let at = 0; at < names.length; at += atOnce) {
    const some = names.slice(at, at + atOnce)
    pages.push(...(await Promise.all(some.flatMap((name) => readPagesOf(name, reader)))))
  }
  return pages.filter((page) => page !== undefined)
}

/** The page without a language knows the types of C#, the one in TypeScript the names on the wire. */
const pagesOfOperation = [
  { format: 'json', language: '', ending: 'metadata.html' },
  { format: 'jsv', language: '&lang=typescript', ending: 'typescript.metadata.html' },
] as const

function readPagesOf(name: string, reader: Reader): readonly Promise<Captured | undefined>[] {
  return pagesOfOperation.map(async ({ format, language, ending }) => {
    const path = `${format}/metadata?op=${encodeURIComponent(name)}${language}`
    const page = await reader.read(path, ['page'], 'text/html')
    return page && { ...page, file: `${fileName(name)}.${ending}` }
  })
}

const builtIn: ReadonlySet<string> = new Set(['Authenticate', 'AssignRoles', 'UnAssignRoles'])

function operationsIn(index: string): readonly string[] {
  const links = index.matchAll(/metadata\?(?:[^"'>]*&(?:amp;)?)?op=([\w.+%-]+)/gi)
  return [...new Set([...links].map(([, name = '']) => decodeURIComponent(name)))].filter((name) => !builtIn.has(name))
}

function nothingFound(base: URL, tried: readonly string[]): ImportError {
  const why = `the server publishes nothing that describes an API.\n  ${tried.join('\n  ')}\n`
  const whatToDo = 'Check the address; if it asks for a sign-in, add --user name:password; else import a saved page.'
  return new ImportError(
    'nothing-published',
    { line: 1, column: 1, excerpt: '', file: base.href, pointer: base.pathname },
    why,
    whatToDo,
  )
}
