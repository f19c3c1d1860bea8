/** Rule: each npm package is known and imported in one file, so that it can be replaced in one place. */

import type { House } from '../house.ts'
import { readImports } from '../read-imports.ts'
import type { Violation } from '../violation.ts'

/** The packages that the product may import; of msw, each entry point counts by itself: one per door. */
const packages = [
  '@faker-js/faker',
  '@msw/data',
  'fflate',
  'jiti',
  'msw',
  'msw/browser',
  'msw/node',
  'openapi-typescript',
  'parse5',
  '@noble/hashes',
  'saxes',
  'typescript',
  'yaml',
]

/** Finds unknown packages and second importers. */
export function oneImporter(house: House): readonly Violation[] {
  const importers = new Map<string, string>()
  return house.sources.flatMap((source) =>
    readImports(source)
      .filter(({ specifier }) => !/^(\.|#|node:)/.test(specifier))
      .flatMap(({ specifier, line }) => {
        const name = entryPoint(specifier)
        const first = importers.get(name) ?? source.path
        importers.set(name, first)
        const found = explain(name, source.path, first)
        return found === undefined ? [] : [{ path: source.path, line, rule: 'one-importer', ...found }]
      }),
  )
}

function entryPoint(specifier: string): string {
  if (packages.includes(specifier)) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function explain(name: string, path: string, first: string): Pick<Violation, 'found' | 'remedy'> | undefined {
  if (!packages.includes(name)) {
    return {
      found: `The package "${name}" is not one we depend on`,
      remedy: 'Write it ourselves if that takes an afternoon, or list it in test/architecture/rules/one-importer.ts',
    }
  }
  if (first === path) return undefined
  return { found: `"${name}" is already imported in ${first}`, remedy: 'Call that file instead of the package' }
}
