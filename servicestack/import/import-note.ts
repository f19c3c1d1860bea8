/** Something the importer decided and the reader should know. */

/** What kind of decision it was; a closed list. */
export type ImportNoteCode =
  | 'response-found'
  | 'response-not-found'
  | 'response-ambiguous'
  | 'sample-not-read'
  | 'type-left-out'
  | 'type-missing'
  | 'type-from-framework'
  | 'type-twice'
  | 'flags-are-numbers'
  | 'tags-left-out'
  | 'route-text-left-out'

/** One decision: what was found, and what was made of it. */
export interface ImportNote {
  readonly code: ImportNoteCode
  readonly message: string
  /** The line of the page it is about, when it is about one. */
  readonly line?: number
}
