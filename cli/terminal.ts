/** The place a command writes to, so that commands can be tested without a process. */

/** Two text streams; each call writes the text as it is, line break included by the caller. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
  /** True when `out` goes to a person's terminal that shows colours. */
  readonly hasColours: boolean
}
