/** What a request may ask of ServiceStack's writers, as `?jsconfig=` does. */

import type { DateHandler } from './scalars/date-handlers.ts'

/** Each wish by itself; a writer without any writes as servers do without a word. */
export interface WriteOptions {
  /** Leaves members out that hold the initial value of a value type; those of enums are told apart. */
  readonly excludesDefaults?: boolean
  /** Leaves members out that hold the initial value of an enum. */
  readonly excludesDefaultEnums?: boolean
  /** Writes members that hold null; in JSON only, and not where defaults are left out. */
  readonly includesNulls?: boolean
  /** Writes dictionary entries that hold null; in JSON only. */
  readonly includesNullEntries?: boolean
  /** Writes enums as numbers, but for values that have a name of their own on the wire. */
  readonly enumsAsNumbers?: boolean
  /** How members are spelled that their author gave no name for the wire. */
  readonly textCase?: TextCase
  /** Begins every object with its type, if the model knows what .NET calls it. */
  readonly includesTypes?: boolean
  /** Takes that back. Real servers also keep quiet of objects that are others than declared; ours do not. */
  readonly excludesTypes?: boolean
  /** How a DateTime is written. JSV knows the two Unix times only. */
  readonly dates?: DateHandler
  /** In JSV, a DateTime keeps its midnight and does not become local. */
  readonly keepsDateKinds?: boolean
  /** In JSON, a TimeSpan is written as a clock shows it. */
  readonly clockTimeSpans?: boolean
  /** Lays JSON out in lines. */
  readonly indents?: boolean
}

/** The spellings of members. `PascalCase` is that of the C# property. */
export type TextCase = 'camelCase' | 'PascalCase' | 'snake_case'
