/** Names the type parameters of a class. */

import { completeParameters } from './complete-parameters.ts'
import type { DeclaredClass, DeclaredMap } from './declaration.ts'
import type { TypeScope } from './type-scope.ts'

/**
 * Returns how each type parameter is told, by how it is written. Before version 8 a generic response is printed closed
 * with one of its uses, `class Page<Vessel> { rows: Vessel[] }`: it is opened again, as `T` or `T1`, `T2`, ….
 */
export function nameParameters(
  declared: DeclaredClass | DeclaredMap,
  { index, notes }: TypeScope,
): ReadonlyMap<string, string> {
  const { name, line, parameters } = declared
  const isClosed = parameters.some(
    (parameter) => index.has(parameter) || keywords.has(parameter) || /\W/.test(parameter),
  )
  if (!isClosed) return new Map(parameters.map((parameter) => [parameter, parameter]))
  const closing = completeParameters(declared, index)
  const message = `${name}<${closing.join(', ')}> is printed closed: what it is closed with is taken as its parameters.`
  notes.push({ code: 'generic-reopened', line, message })
  return new Map(closing.map((argument, at) => [argument, closing.length === 1 ? 'T' : `T${at + 1}`]))
}

const keywords: ReadonlySet<string> = new Set(['string', 'number', 'boolean'])
