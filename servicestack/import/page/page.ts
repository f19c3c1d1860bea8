/** Describes a metadata page of one operation, however it was copied: what stands on it, before types are made of it. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { ImportNote } from '../import-note.ts'
import type { PageSample } from './read-sample.ts'

/** Everything that a page prints. */
export interface Page {
  /** Empty where a copy begins below it. */
  readonly title: string
  readonly operation: string
  readonly tags: PageTags
  readonly description?: string
  readonly access: AccessRules
  readonly routes: readonly Route[]
  /** The tables of a page without code. */
  readonly tables: readonly PageTable[]
  readonly code?: PageCode
  readonly sample: PageSample
  /** False when cells were glued, so that what was split apart may be split wrongly. */
  readonly tellsCells: boolean
  readonly notes: readonly ImportNote[]
}

/** The tags of an operation; text glues them together, and a selection leaves them out. */
export type PageTags =
  | { readonly kind: 'told'; readonly tags: readonly string[] }
  | { readonly kind: 'glued'; readonly text: string }
  | { readonly kind: 'unknown' }

/** The DTO source on a page, and the line it starts in; a server prints an exception for languages that it does not know. */
export interface PageCode {
  readonly language: 'typescript' | 'csharp' | 'other' | 'exception'
  readonly text: string
  readonly line: number
}

/** A table that describes a type. */
export type PageTable = ClassTable | EnumTable

/** The members of a class; `name` is as in the caption: `Page<T>`. */
export interface ClassTable {
  readonly kind: 'class'
  readonly name: string
  readonly rows: readonly ParameterRow[]
}

/** One member by its C# name, and what the cells of its row say. */
export interface ParameterRow {
  readonly name: string
  readonly place: string
  readonly type: string
  readonly isRequired: boolean
  readonly description: string
  readonly allowedValues?: readonly string[]
  readonly range?: readonly [number, number]
}

/** The values of an enum; `value` is its number, or its text on the wire. */
export interface EnumTable {
  readonly kind: 'enum'
  readonly name: string
  readonly rows: readonly { readonly name: string; readonly value?: string; readonly description: string }[]
}
