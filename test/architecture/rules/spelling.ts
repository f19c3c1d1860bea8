/** Rule: `./x.ts` inside a room, `#room/x.ts` across a wall, and the file is there. */

import { type House, roomFolders } from '../house.ts'
import { type Import, readImports } from '../read-imports.ts'
import { roomOf } from '../rooms.ts'
import type { Violation } from '../violation.ts'

/** Finds specifiers that are spelled against the rule or name no file. */
export function spelling(house: House): readonly Violation[] {
  return house.sources.flatMap((source) =>
    readImports(source).flatMap((imported) => {
      const misspelling = explain(house, source.path, imported)
      return misspelling === undefined
        ? []
        : [{ path: source.path, line: imported.line, rule: 'spelling', ...misspelling }]
    }),
  )
}

type Misspelling = Pick<Violation, 'found' | 'remedy'>

function explain(house: House, path: string, { specifier, target }: Import): Misspelling | undefined {
  if (target === undefined) return undefined
  if (!house.paths.has(target)) {
    return { found: `"${specifier}" names no file`, remedy: `Write the path of an existing file, its ending included` }
  }
  const isSameRoom = roomOf(target) === roomOf(path)
  if (specifier.startsWith('#')) {
    return isSameRoom
      ? { found: `"${specifier}" is in the same room`, remedy: 'Write it as a relative path' }
      : undefined
  }
  return isSameRoom ? undefined : { found: `"${specifier}" leaves its room`, remedy: wayAcross(target) }
}

function wayAcross(target: string): string {
  return roomFolders.some((folder) => target.startsWith(`${folder}/`))
    ? `Write "#${target}"`
    : 'Product code imports product code only: take the value as an argument'
}
