/** Takes short pieces of C# apart. */

import type { Declared, DeclaredClass } from '#servicestack/import/csharp/declared.ts'
import { findUses } from '#servicestack/import/csharp/find-uses.ts'
import { readFile } from '#servicestack/import/csharp/read-file.ts'
import { readTokens } from '#servicestack/import/csharp/read-tokens.ts'
import { SourceText } from '#servicestack/import/csharp/source-text.ts'
import type { Reading } from '#servicestack/import/csharp/to-class.ts'
import { TokenCursor } from '#servicestack/import/csharp/token-cursor.ts'
import { TypeIndex } from '#servicestack/import/csharp/type-index.ts'

/** Returns a cursor before the first token of a text. */
export function cursorOf(text: string): TokenCursor {
  const source = new SourceText(text)
  return new TokenCursor(readTokens(source), source)
}

/** Returns what a text declares. */
export function declare(text: string): readonly Declared[] {
  return readFile(new SourceText(text))
}

/** Returns the class of this name that a text declares. */
export function declaredClass(text: string, name: string): DeclaredClass {
  const found = declare(text).find((type) => type.name === name)
  if (found?.kind !== 'class') throw new Error(`No class ${name} is declared.`)
  return found
}

/** Returns what the classes of a text are read with. */
export function readingOf(text: string, marksReferences = false): Reading {
  const index = new TypeIndex(declare(text))
  return { index, uses: findUses(index), jsonNames: 'camelCase', marksReferences, notes: [] }
}

/** Returns the class of this name in an index, the very declaration that its uses are known by. */
export function declaredIn({ types }: TypeIndex, name: string): DeclaredClass {
  const found = types.find(({ declared }) => declared.name === name)?.declared
  if (found?.kind !== 'class') throw new Error(`No class ${name} is declared.`)
  return found
}
