/** Finds out whether a source puts a question mark behind references: then one tells nothing of null in .NET. */

import type { FileOptions } from '../attributes/file-options.ts'
import type { Declared } from './declared.ts'
import type { TypeSyntax } from './type-syntax.ts'

/** True by the options of the file; pages print none, so there a marked text or list is the proof. */
export function marksReferences(declarations: readonly Declared[], options: FileOptions): boolean {
  const option = options.get('AddNullableAnnotations')
  if (option !== undefined) return option === 'True'
  const classes = declarations.filter((declared) => declared.kind === 'class')
  return classes.some(({ properties }) => properties.some(({ type }) => isMarkedReference(type)))
}

function isMarkedReference(type: TypeSyntax): boolean {
  return type.kind === 'named' && type.isNullable && references.has(type.name)
}

const references: ReadonlySet<string> = new Set(['string', 'String', 'object', 'Object', 'Uri', 'List', 'Dictionary'])
