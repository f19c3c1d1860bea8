/** What the readers of types look up and add to. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { ImportNote } from '../import-note.ts'
import type { DeclarationIndex } from './index-declarations.ts'
import type { QuestionMark } from './question-mark.ts'

/** One source while its types are read. */
export interface TypeScope {
  readonly index: DeclarationIndex
  /** The enums, which are value types. */
  readonly enums: ReadonlyMap<string, DataType>
  /** True when its interfaces stand for classes, as in a declaration file. */
  readonly hasOnlyInterfaces: boolean
  /** The names of those that are interfaces in .NET, too. */
  readonly interfaces: ReadonlySet<string>
  /** What a question mark behind a member says here. */
  readonly mark: QuestionMark
  readonly notes: ImportNote[]
  /** Names that nothing declares, each noted once. */
  readonly missing: Set<string>
}

/** Where a type stands: how its type parameters are told, by how they are written. */
export interface TypePlace {
  readonly parameters: ReadonlyMap<string, string>
  readonly owner: string
  readonly line: number
}
