/** Reads the generic types of JavaScript that stand for lists and dictionaries, and those that change nothing. */

import type { DeclaredType } from './declaration.ts'

/** Returns what a name with these arguments stands for, or undefined for a type that somebody declares. */
export function wellKnownType(name: string, typeArguments: readonly DeclaredType[]): DeclaredType | undefined {
  const [first, second] = typeArguments
  if (first === undefined) return undefined
  if (wrappers.has(name)) return first
  if (lists.has(name)) return { kind: 'list', items: first }
  return second !== undefined && dictionaries.has(name) ? dictionaryOf(first, second) : undefined
}

/** Returns the dictionary; text is what keys are where nothing else is said. */
export function dictionaryOf(keys: DeclaredType, values: DeclaredType): DeclaredType {
  const isText = keys.kind === 'opaque' || (keys.kind === 'scalar' && keys.scalar === 'string')
  return isText ? { kind: 'dictionary', values } : { kind: 'dictionary', keys, values }
}

/** Returns the type, nullable where its place says so; lists and dictionaries always are. */
export function withNull({ type, allowsNull }: { type: DeclaredType; allowsNull: boolean }): DeclaredType {
  return allowsNull && (type.kind === 'scalar' || type.kind === 'named') ? { ...type, isNullable: true } : type
}

const lists: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet'])
const dictionaries: ReadonlySet<string> = new Set(['Record', 'Map', 'ReadonlyMap'])
const wrappers: ReadonlySet<string> = new Set(['Partial', 'Required', 'Readonly', 'NonNullable'])
