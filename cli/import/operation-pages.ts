/** Reads the metadata pages of a server, which has one for each operation. */

import type { Captured } from './captured.ts'
import type { DocumentReader } from './document-reader.ts'
import { fileName } from './file-name.ts'

/** How many operations are read at the same time. */
const atOnce = 4

/** Returns the pages of all operations that the index lists; `progress` is told of those that have none. */
export async function readOperationPages(
  reader: DocumentReader,
  progress: (line: string) => void,
): Promise<readonly Captured[]> {
  const index = await reader.look('metadata', 'text/html')
  const names = index === undefined ? [] : operationsIn(index)
  const pages: Captured[] = []
  const lost: string[] = []
  for (let at = 0; at < names.length; at += atOnce) {
    const some = names.slice(at, at + atOnce)
    const read = await Promise.all(some.map((name) => readPagesOf(name, reader)))
    pages.push(...read.flat())
    lost.push(...some.filter((_, place) => read[place]?.length === 0))
  }
  if (lost.length > 0 && pages.length > 0)
    progress(`Not learned, for no page of them could be read: ${lost.join(', ')}`)
  return pages
}

/** The page without a language knows the types of C#, the one in TypeScript the names on the wire. */
const pagesOfOperation = [
  { format: 'json', language: '', ending: 'metadata.html' },
  { format: 'jsv', language: '&lang=typescript', ending: 'typescript.metadata.html' },
] as const

async function readPagesOf(name: string, reader: DocumentReader): Promise<readonly Captured[]> {
  const pages = pagesOfOperation.map(async ({ format, language, ending }) => {
    const path = `${format}/metadata?op=${encodeURIComponent(name)}${language}`
    const page = await reader.read(path, 'page', 'text/html')
    return page && { ...page, file: `${fileName(name)}.${ending}` }
  })
  return (await Promise.all(pages)).filter((page) => page !== undefined)
}

const builtIn: ReadonlySet<string> = new Set(['Authenticate', 'AssignRoles', 'UnAssignRoles'])

function operationsIn(index: string): readonly string[] {
  const links = index.matchAll(/metadata\?(?:[^"'>]*&(?:amp;)?)?op=([\w.+%-]+)/gi)
  return [...new Set([...links].map(([, name = '']) => decoded(name)))].filter((name) => !builtIn.has(name))
}

/** A broken escape is part of the name. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch (error) {
    if (error instanceof URIError) return name
    throw error
  }
}
