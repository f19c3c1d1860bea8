/** Indexes declarations by name, for looking up what a type refers to. */

import type { ImportNote } from '../import-note.ts'
import type { Declaration } from './declaration.ts'

/** Declarations by name, in page order. */
export type DeclarationIndex = ReadonlyMap<string, Declaration>

/** Returns the index; of two declarations of one name the first stays, unless only the other says what a dictionary is. */
export function indexDeclarations(declarations: readonly Declaration[]): {
  index: DeclarationIndex
  notes: readonly ImportNote[]
} {
  const index = new Map<string, Declaration>()
  const notes: ImportNote[] = []
  for (const declaration of declarations) {
    const first = index.get(declaration.name)
    const kept = first === undefined || (first.kind === 'map' && hasBase(declaration)) ? declaration : first
    index.set(declaration.name, kept)
    if (first !== undefined) notes.push(printedTwice(kept, kept === first ? declaration : first))
  }
  return { index, notes }
}

function hasBase(declaration: Declaration): boolean {
  return declaration.kind === 'class' && declaration.base !== undefined
}

function printedTwice(kept: Declaration, dropped: Declaration): ImportNote {
  // a dictionary is printed beside its class, and both are one
  const areTwo = kept.kind === dropped.kind
  const doubt = areTwo ? ' Where these are two of one name, only C# or metadata tell them apart.' : ''
  const message = `${kept.name} is printed twice: the one in line ${kept.line} is kept, this one left out.${doubt}`
  return { code: 'type-twice', line: dropped.line, message }
}
