/** Reads documents below one address of a server, tells whoever waits, and remembers what came of it. */

import { ImportError } from '#servicestack/import/import-error.ts'
import { refuseStrangers } from '#servicestack/import/refuse-strangers.ts'
import { type SourceKind, sourceKind } from '#servicestack/import/source-kind.ts'
import type { Captured } from './captured.ts'
import { fileName } from './file-name.ts'
import { type GetOptions, type Got, httpGet } from './http-get.ts'
import { learnCaptured } from './learn-captured.ts'
import { type Attempt, nothingPublished } from './nothing-published.ts'

/** How to read a server. */
export interface ServerOptions extends GetOptions {
  readonly now: () => Date
  readonly after: (milliseconds: number, callBack: () => void) => () => void
  /** Told of every step, for people who wait. */
  readonly progress: (line: string) => void
}

/** Reads the documents of one server. */
export interface DocumentReader {
  /** What did not come, in the order in which it was asked for. */
  readonly failed: readonly Attempt[]
  /** Returns a document of this kind that an importer can read; throws an `ImportError` where no server answers. */
  read(path: string, kind: SourceKind, accept: string): Promise<Captured | undefined>
  /** Like `read`, for a text that is only looked at. */
  look(path: string, accept: string): Promise<string | undefined>
}

/** Returns a reader of what is published below an address. */
export function openDocuments(base: URL, options: ServerOptions): DocumentReader {
  const failed: Attempt[] = []
  async function get(path: string, accept: string): Promise<Got> {
    const url = new URL(path, base)
    const got = await patiently(url, options, () => httpGet(url, accept, options))
    const came = got.kind === 'document' ? `${Math.ceil(got.bytes.length / 1024)} kB` : got.why
    options.progress(`GET ${url.href}: ${came}`)
    if (got.kind !== 'document') failed.push({ ...got, path })
    if (got.kind === 'unreachable') throw nothingPublished(base, failed, options.authorization !== undefined)
    return got
  }
  return {
    failed,
    async read(path, kind, accept) {
      const got = await get(path, accept)
      if (got.kind !== 'document') return undefined
      const from = new URL(path, base).href
      const { bytes, text } = got
      const captured = { file: fileOf(path), from, readAt: options.now().toISOString(), bytes, text }
      const problem = await problemOf(captured, kind)
      if (problem === undefined) return captured
      failed.push({ ...problem, path })
      options.progress(`  ${problem.why}`)
      return undefined
    },
    async look(path, accept) {
      const got = await get(path, accept)
      return got.kind === 'document' ? got.text : undefined
    },
  }
}

/** How many milliseconds pass before people are told that an answer is still waited for. */
const silence = 3000

async function patiently<Result>(url: URL, options: ServerOptions, act: () => Promise<Result>): Promise<Result> {
  let stop = () => {}
  const remind = () => {
    stop = options.after(silence, () => {
      options.progress(`GET ${url.href}: waiting for the answer`)
      remind()
    })
  }
  remind()
  try {
    return await act()
  } finally {
    stop()
  }
}

/** Says why a document is not what was asked for, such as a login page, or cannot be read; another face may be whole. */
async function problemOf(captured: Captured, kind: SourceKind): Promise<Omit<Attempt, 'path'> | undefined> {
  try {
    refuseStrangers(captured.text)
    if (sourceKind(captured.text) !== kind) return { kind: 'strange', why: 'it is something else than was asked for.' }
    await learnCaptured([captured])
    return undefined
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { kind: error.code === 'login-page' ? 'login-page' : 'strange', why: error.why }
  }
}

const extensions: ReadonlyMap<string, string> = new Map([
  ['types/csharp', 'types.csharp.cs'],
  ['types/typescript', 'types.typescript.ts'],
  ['openapi', 'openapi.json'],
])

function fileOf(path: string): string {
  return extensions.get(path) ?? fileName(path.replaceAll('/', '.'))
}
