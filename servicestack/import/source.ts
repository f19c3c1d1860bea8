/** One text that somebody published about an API. */

/** A text by the name it is reported under: a URL, or a file. */
export interface Source {
  readonly name: string
  readonly text: string
}
