/** The table of differences between the versions of ServiceStack.Text. */

/** The versions whose reading and writing was recorded. */
export type DialectName = '6.11' | '8.6' | '10.15' | '10.5'

/** How one version differs from the others. */
export interface Dialect {
  readonly name: DialectName
  /** A member name in quotes names its member; before, it kept its quotes and so named nothing. */
  readonly unquotesNames: boolean
  /** An apostrophe before `= + - @ TAB CR` at the start of a text falls. */
  readonly dropsApostrophes: boolean
  /** Levels of objects, lists and dictionaries that are read; what lies deeper is null. */
  readonly readDepth: number
  /** A `[Serializable]` class may be made from a `__type`. */
  readonly allowsSerializable: boolean
}

const oldest: Dialect = {
  name: '6.11',
  unquotesNames: false,
  dropsApostrophes: false,
  // the library reads until its stack overflows
  readDepth: 200,
  allowsSerializable: true,
}

/** Each version as the one before it and what it changed. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  '6.11': oldest,
  '8.6': { ...oldest, name: '8.6' },
  '10.15': { ...oldest, name: '10.15', unquotesNames: true },
  '10.5': {
    name: '10.5',
    unquotesNames: true,
    dropsApostrophes: true,
    readDepth: 50,
    allowsSerializable: false,
  },
}
