/** Finds out what a question mark behind a member says: it depends on the version of the server, and on its options. */

import type { FileOptions } from '../attributes/file-options.ts'
import type { Declaration, DeclaredType } from './declaration.ts'

/**
 * `nullable`: .NET can hold null in this value type (up to 10.0.1). `absent`: a request need not have it, and a value
 * type may be null (from 10.0.2). `nothing`: every member has one.
 */
export type QuestionMark = 'nullable' | 'absent' | 'nothing'

/** The first version, as files print it, that puts one behind members of reference types too. */
const firstAbsent = 10.02

/** Returns the meaning in one source; without a version in its head the members themselves tell. */
export function questionMark(
  declarations: readonly Declaration[],
  options: FileOptions,
  isUnchecked = false,
): QuestionMark {
  if (options.get('MakePropertiesOptional') === 'True') return 'nothing'
  const classes = new Set(declarations.flatMap(({ kind, name }) => (kind === 'class' ? [name] : [])))
  const members = declarations.flatMap((declaration) => (declaration.kind === 'class' ? declaration.members : []))
  const optional = members.filter(({ isOptional }) => isOptional)
  if (members.length > 1 && optional.length === members.length) return 'nothing'
  const version = Number(options.get('Version') ?? Number.NaN)
  if (!Number.isNaN(version)) return version >= firstAbsent ? 'absent' : 'nullable'
  // servers keep compilers from checking since 10.0.8, on pages too, which name no version
  if (isUnchecked) return 'absent'
  return optional.some(({ type }) => isReference(type, classes)) ? 'absent' : 'nullable'
}

function isReference(type: DeclaredType, classes: ReadonlySet<string>): boolean {
  return type.kind === 'list' || type.kind === 'dictionary' || (type.kind === 'named' && classes.has(type.name))
}
