/** Tells the DTOs of a project from what else stands beside them: validators, services, tables. */

import type { Declared, DeclaredClass } from './declared.ts'
import { findAnswer } from './find-answer.ts'
import { namesInSyntax } from './names-in-syntax.ts'
import { TypeIndex } from './type-index.ts'

/** Returns what the requests among the declarations lead to, as ServiceStack publishes it; all of them where none is a request. */
export function publishedTypes(declarations: readonly Declared[]): readonly Declared[] {
  const index = new TypeIndex(declarations)
  const requests = declarations.filter((declared) => declared.kind === 'class' && isRequest(declared, index))
  if (requests.length === 0) return declarations
  const reached = new Set<Declared>(requests)
  // a set hands on what is added to it on the way
  for (const declared of reached) {
    for (const next of leadsTo(declared, index, declarations)) reached.add(next)
  }
  return declarations.filter((declared) => reached.has(declared))
}

function isRequest(declared: DeclaredClass, index: TypeIndex): boolean {
  if (declared.isAbstract || declared.isInterface || declared.parameters.length > 0) return false
  const isRouted = declared.attributes.some(({ name }) => name === 'Route' || name === 'FallbackRoute')
  return isRouted || findAnswer(declared, index).kind !== 'untold'
}

function leadsTo(declared: Declared, index: TypeIndex, all: readonly Declared[]): readonly Declared[] {
  if (declared.kind === 'enum') return []
  const held = declared.properties.map(({ type }) => type)
  const answer = findAnswer(declared, index)
  const syntaxes = [...held, ...declared.bases, ...(answer.kind === 'type' ? [answer.type] : [])]
  const named = syntaxes.flatMap(namesInSyntax).flatMap(({ name, arity }) => index.find(name, declared, arity) ?? [])
  const response = index.find(`${declared.name}Response`, declared)
  const found = [...named, ...(response === undefined ? [] : [response])].map(({ type }) => type.declared)
  return declared.isAbstract ? [...found, ...heirsOf(declared, index, all)] : found
}

/** In the place of an abstract class only its heirs can travel. */
function heirsOf(declared: DeclaredClass, index: TypeIndex, all: readonly Declared[]): readonly Declared[] {
  return all.filter(
    (other) =>
      other.kind === 'class' &&
      other.bases.some((base) => index.find(base.name, other, base.arguments.length)?.type.declared === declared),
  )
}
