/** The house as the architecture rules see it: its sources, its tests and every path in it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSource, type Source } from './source.ts'

/** Everything the rules look at. */
export interface House {
  /** The TypeScript files of the rooms, generated ones included. */
  readonly sources: readonly Source[]
  /** The TypeScript files under test/. */
  readonly tests: readonly Source[]
  /** Every file of the repository that git would keep. */
  readonly paths: ReadonlySet<string>
}

/** Folders that hold rooms; what lies elsewhere is no product code. */
export const roomFolders = ['servicestack', 'generated', 'behaviour', 'mocks', 'contracts', 'cli'] as const

/** Builds a house from paths and texts. */
export function buildHouse(files: Readonly<Record<string, string>>): House {
  return {
    sources: sourcesUnder(roomFolders, files),
    tests: sourcesUnder(['test'], files),
    paths: new Set(Object.keys(files)),
  }
}

/** Reads the house that stands in a folder. */
export function readHouse(root: string): House {
  const files: Record<string, string> = {}
  for (const path of listPaths(root, ''))
    files[path] = path.endsWith('.ts') ? readFileSync(join(root, path), 'utf8') : ''
  return buildHouse(files)
}

/** Returns the sources that people write: all but the generated ones. */
export function writtenSources(house: House): readonly Source[] {
  return house.sources.filter((source) => !source.path.startsWith('generated/'))
}

const notOurs = new Set(['node_modules', 'dist', 'coverage', '.git', 'bin', 'obj'])

/** Recorded DTO source is data, whatever it is written in. */
const recordings = 'test/pages/'

function sourcesUnder(folders: readonly string[], files: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(files)
    .filter(
      ([path]) =>
        path.endsWith('.ts') && !path.startsWith(recordings) && folders.some((folder) => path.startsWith(`${folder}/`)),
    )
    .map(([path, text]) => parseSource(path, text))
}

function listPaths(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? listPaths(root, path) : [path]
    })
    .sort()
}
