/** A page that the importer cannot read, and the place where it stopped. */

/** Everything an importer may refuse; a closed list, so that callers can switch on it. */
export type ImportErrorCode =
  | 'empty'
  | 'html'
  | 'half-a-page'
  | 'index-page'
  | 'forbidden'
  | 'server-failed'
  | 'not-a-metadata-page'
  | 'no-typescript'
  | 'broken-typescript'
  | 'no-request-type'
  | 'unreadable-routes'
  | 'unknown-source'
  | 'nothing-published'
  | 'binary'
  | 'http-headers'
  | 'login-page'
  | 'two-apis'
  | 'broken-json'
  | 'not-metadata'
  | 'not-csharp'
  | 'broken-csharp'
  | 'not-openapi'
  | 'broken-openapi'
  | 'wrong-openapi-version'
  | 'no-paths'
  | 'external-reference'
  | 'dangling-reference'
  | 'hostile-name'
  | 'too-deep'

/** Where the importer stopped: line and column count from 1, the excerpt is that line. */
export interface ImportPlace {
  readonly line: number
  readonly column: number
  readonly excerpt: string
  /** The place as a JSON pointer, where a source has no lines that a person would count. */
  readonly pointer?: string
  /** The file of the page, once somebody knows it. */
  readonly file?: string
}

/** Says what could not be read, where, why, and what to do about it. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly code: ImportErrorCode
  readonly place: ImportPlace
  readonly why: string
  readonly whatToDo: string

  constructor(code: ImportErrorCode, place: ImportPlace, why: string, whatToDo: string, options?: ErrorOptions) {
    const excerpt = place.excerpt === '' ? '' : ` ("${place.excerpt}")`
    const spot = place.pointer ?? `line ${place.line}, column ${place.column}${excerpt}`
    super(`Cannot read ${place.file ?? 'the page'} at ${spot}: ${why} ${whatToDo}`, options)
    this.code = code
    this.place = place
    this.why = why
    this.whatToDo = whatToDo
  }

  /** The same error for somebody who knows which file the page came from. */
  inFile(file: string): ImportError {
    return new ImportError(this.code, { ...this.place, file }, this.why, this.whatToDo, { cause: this })
  }
}
