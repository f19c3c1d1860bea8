/** Finds the captured metadata pages that a path names: one file, or every page of a folder. */

import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** The pages, in the order of their names, and the folder's own name when the path is a folder. */
export interface PageFiles {
  readonly paths: readonly string[]
  readonly folder?: string
}

const suffix = '.metadata.txt'

/** Returns the files that a path names, or throws a `UsageError` when there is none. */
export async function listPageFiles(path: string): Promise<PageFiles> {
  if (!(await isFolder(path))) return { paths: [path] }
  const names = (await readdir(path)).filter((name) => name.endsWith(suffix)).sort()
  if (names.length > 0) return { paths: names.map((name) => join(path, name)), folder: basename(resolve(path)) }
  throw new UsageError(`${path} holds no file that ends in ${suffix}. Save each page there as <operation>${suffix}.`)
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (cause) {
    throw new UsageError(`There is no ${path}. Name a captured metadata page, or a folder of them.`, { cause })
  }
}
