/** Rule: every file of the product lies in a room that the import table knows. */

import { type House, roomFolders } from '../house.ts'
import { roomOf } from '../rooms.ts'
import type { Violation } from '../violation.ts'

/** Finds files outside a known room, and code that no rule would read. */
export function knownRooms(house: House): readonly Violation[] {
  return [...house.paths].flatMap((path) => {
    const found = misplacement(path)
    return found === undefined ? [] : [{ path, line: 1, rule: 'known-rooms', ...found }]
  })
}

const otherFolders = new Set(['test', 'bench', 'examples', 'docs', 'dtos'])
const isCode = /\.[cm]?[jt]sx?$/

function misplacement(path: string): Pick<Violation, 'found' | 'remedy'> | undefined {
  const [folder = '', ...rest] = path.split('/')
  if (rest.length === 0 || otherFolders.has(folder) || !isCode.test(path)) return undefined
  if (!roomFolders.some((known) => known === folder)) {
    return folder.startsWith('.')
      ? undefined
      : { found: `"${folder}/" is no house of ours`, remedy: 'Move the file into a room of test/architecture/rooms.ts' }
  }
  if (roomOf(path) === undefined) {
    return {
      found: 'The file lies in no known room',
      remedy: 'Move it, or propose a room in test/architecture/rooms.ts',
    }
  }
  return path.endsWith('.ts') ? undefined : { found: 'The rules read .ts files only', remedy: 'Write it in TypeScript' }
}
