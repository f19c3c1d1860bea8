/** What a writer may be given to remember the texts of inner values by. */

/** The texts of values that were written before, all of one type. */
export interface TextMemory {
  get(value: object): string | undefined
  /** Remembers the text, if the value cannot change. */
  keep(value: object, text: string): void
}
