/** The table of differences between the versions of ServiceStack.Text. */

/** The versions whose reading and writing was recorded. */
export type DialectName = '6.11' | '8.6' | '10.15' | '10.5'

/** How one version differs from the others. */
export interface Dialect {
  /** A name in quotes loses them, and keeps the doubled ones inside; before, it kept all and so named no member. */
  readonly unquotesNames: boolean
  /** In JSON, a name with escapes in it names its member. */
  readonly unescapesNames: boolean
  /** An apostrophe that shields a spreadsheet from a formula falls at the start of a text. */
  readonly dropsApostrophes: boolean
  /** Levels of objects, lists and dictionaries that are read; what lies deeper is null. */
  readonly readDepth: number
  /** A `[Serializable]` class may be made from a `__type`. */
  readonly allowsSerializable: boolean
}

const oldest: Dialect = {
  unquotesNames: false,
  unescapesNames: false,
  dropsApostrophes: false,
  // the library reads until its stack overflows: docs/discoveries/jsv-library-defects.md
  readDepth: 200,
  allowsSerializable: true,
}

/** Each version as the one before it and what it changed. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  '6.11': oldest,
  '8.6': oldest,
  '10.15': { ...oldest, unquotesNames: true },
  '10.5': {
    unquotesNames: true,
    unescapesNames: true,
    dropsApostrophes: true,
    readDepth: 50,
    allowsSerializable: false,
  },
}
