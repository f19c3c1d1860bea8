/** Rule: no drawers. A file or folder is named for the noun it holds. */

import type { House } from '../house.ts'
import type { Violation } from '../violation.ts'

/** Finds files and folders named for nothing in particular. */
export function noDrawers(house: House): readonly Violation[] {
  return [...house.paths].flatMap((path) => {
    const drawer = path.split('/').find(isDrawer)
    if (drawer === undefined) return []
    const remedy = 'Name it for the noun it holds, and split it if it holds several'
    return [{ path, line: 1, rule: 'no-drawers', found: `"${drawer}" is a drawer`, remedy }]
  })
}

const drawers = /^(.+-)?(utils?|helpers?)$|^(common|shared|misc|core|lib|internal)$/i

function isDrawer(segment: string): boolean {
  const [name = ''] = segment.split('.')
  return drawers.test(name)
}
