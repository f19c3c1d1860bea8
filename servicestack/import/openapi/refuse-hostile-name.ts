/** Refuses names that would mean something else wherever they are written: in a path, a comment, an object. */

import type { DocumentNode } from './document-node.ts'

/** Returns the name, or throws an `ImportError` at the place where it stands. */
export function refuseHostileName(name: string, node: DocumentNode): string {
  if (!isHostile(name)) return name
  const why = `${JSON.stringify(name.slice(0, 80))} is no name that code, files and comments can hold.`
  throw node.refuse('hostile-name', why, 'Rename it in the document.')
}

function isHostile(name: string): boolean {
  return (
    name === '' ||
    name.length > 300 ||
    /^__proto__$|\p{Cc}|[\u2028\u2029]|\*\/|\/\*|(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(name)
  )
}
