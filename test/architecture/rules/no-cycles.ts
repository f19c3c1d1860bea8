/** Rule: no file imports itself by any detour, types included. */

import type { House } from '../house.ts'
import { type Import, readImports } from '../read-imports.ts'
import type { Violation } from '../violation.ts'

/** Finds import cycles; each is reported once, at the import that closes it. */
export function noCycles(house: House): readonly Violation[] {
  const imports = new Map(house.sources.map((source) => [source.path, readImports(source)]))
  const done = new Set<string>()
  return [...imports.keys()].flatMap((path) => walk(path, [], imports, done))
}

function walk(
  path: string,
  trail: readonly string[],
  imports: ReadonlyMap<string, readonly Import[]>,
  done: Set<string>,
): readonly Violation[] {
  if (done.has(path)) return []
  const here = [...trail, path]
  const violations = (imports.get(path) ?? []).flatMap(({ target, line }) => {
    if (target === undefined) return []
    const start = here.indexOf(target)
    if (start < 0) return walk(target, here, imports, done)
    const cycle = [...here.slice(start), target].join(' -> ')
    return [
      { path, line, rule: 'no-cycles', found: cycle, remedy: 'Move what both need into a file that imports neither' },
    ]
  })
  done.add(path)
  return violations
}
