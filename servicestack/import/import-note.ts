/** Something the importer decided and the reader should know. */

/**
 * What each kind of note is: a fact that was inferred, something in the source that no model keeps, two sources (or two
 * parts of one) that contradict each other, or a fact that the source does not carry.
 */
export const noteKinds = {
  'response-found': 'inferred',
  'response-not-found': 'inferred',
  'response-ambiguous': 'inferred',
  'sample-not-read': 'left-out',
  'type-left-out': 'left-out',
  'type-missing': 'unknown',
  'type-from-framework': 'left-out',
  'type-twice': 'conflict',
  'flags-are-numbers': 'inferred',
  'tags-inferred': 'inferred',
  'route-text-inferred': 'inferred',
  'wire-names-inferred': 'inferred',
  'base-inferred': 'inferred',
  'flags-inferred': 'inferred',
  'array-depth-inferred': 'inferred',
  'type-inferred': 'inferred',
  'code-left-out': 'left-out',
  'path-prefix': 'unknown',
  'sources-differ': 'conflict',
  'tags-left-out': 'left-out',
  'route-text-left-out': 'left-out',
  'type-ambiguous': 'inferred',
  'type-renamed': 'left-out',
  'generic-inferred': 'inferred',
  'json-names-assumed': 'inferred',
  'generic-reopened': 'inferred',
  'generic-ambiguous': 'inferred',
  'nullability-unknown': 'unknown',
  'array-depth-unknown': 'unknown',
  'fact-not-carried': 'unknown',
  'operation-not-carried': 'unknown',
  'tags-unknown': 'unknown',
  'schema-unreadable': 'unknown',
  'verbs-inferred': 'inferred',
  'names-inferred': 'inferred',
  'member-inferred': 'inferred',
  'operation-inferred': 'inferred',
  'scopes-left-out': 'left-out',
  'parameter-left-out': 'left-out',
  'schema-left-out': 'left-out',
  'operations-left-out': 'left-out',
} as const satisfies Readonly<Record<string, NoteKind>>

/** The kinds in which reports group notes; `--strict` fails on those that are inferred. */
export type NoteKind = 'inferred' | 'unknown' | 'conflict' | 'left-out'

/** What kind of decision it was; a closed list. */
export type ImportNoteCode = keyof typeof noteKinds

/** One decision: what was found, and what was made of it. */
export interface ImportNote {
  readonly code: ImportNoteCode
  readonly message: string
  /** The line of the page it is about, when it is about one. */
  readonly line?: number
  /** The name that nothing in its source declares; another source may. */
  readonly missing?: string
  /** The names of the types that nothing in its source leads to; another source may. */
  readonly leftOut?: readonly string[]
}
