/** The few steps in which ServiceStack's JSON and JSV differ when they read. */

/** A raw piece of text, null where nothing stands, and the offset behind it. */
export interface Cut {
  readonly slice: string | null
  readonly end: number
}

/** How one format cuts text into the pieces that are converted; everything else about reading is the same in both. */
export interface Cutter {
  /** The value at an offset. */
  value(text: string, start: number): Cut
  /** The member name or dictionary key at an offset; null when it can name nothing. */
  key(text: string, start: number): Cut
  /** The offset of the next token. */
  next(text: string, start: number): number
  /** A piece without the quotes around it. */
  text(slice: string): string
  /** A piece as a string value or key. */
  string(slice: string): string
  /** A piece as a member name. */
  name(slice: string): string
  /** What begins an object that says its own type. */
  readonly typePrefix: string
}
