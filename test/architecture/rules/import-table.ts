/** Rule: a room imports only the rooms that the import table grants it. */

import type { House } from '../house.ts'
import { type Import, readImports } from '../read-imports.ts'
import { importTable, roomOf } from '../rooms.ts'
import type { Violation } from '../violation.ts'

/** Finds imports that cross a wall without a door. */
export function grantedImports(house: House): readonly Violation[] {
  return house.sources.flatMap((source) => {
    const from = roomOf(source.path)
    if (from === undefined) return []
    return readImports(source)
      .filter((imported) => !isGranted(from, imported))
      .map((imported) => ({ path: source.path, line: imported.line, rule: 'import-table', ...explain(from, imported) }))
  })
}

function isGranted(from: string, imported: Import): boolean {
  if (imported.target === undefined) return true
  const to = roomOf(imported.target)
  if (to === from) return true
  const grants = importTable[from] ?? []
  // what lies in no room, such as #package.json, is for those who may import everything
  if (to === undefined) return imported.specifier.startsWith('.') || grants.includes('*')
  return grants.some((grant) => {
    const room = grant.replace(/^types of /, '')
    return covers(room, to) && (room === grant || imported.isTypeOnly)
  })
}

function covers(grant: string, room: string): boolean {
  if (grant === '*' || grant === room) return true
  return grant.endsWith('/*') && room.split(/[ /]/)[0] === grant.slice(0, -2)
}

function explain(from: string, imported: Import): Pick<Violation, 'found' | 'remedy'> {
  const to = roomOf(imported.target ?? '') ?? 'what lies in no room'
  const grants = importTable[from] ?? []
  const list = grants.length === 0 ? 'no room' : grants.join(', ')
  return {
    found: `${from} imports ${to} ("${imported.specifier}")`,
    remedy: grants.includes(`types of ${to}`)
      ? 'Write "import type": it may have its types only'
      : `It may import ${list}: take what you need as an argument, or move the noun to where both may reach it`,
  }
}
