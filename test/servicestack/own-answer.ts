/** Asks a reader under test, and lets it fail in no other words than its own. */

import { expect } from 'vitest'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** A reader, and the one error that is its own, if it has any. */
export interface OwnReader {
  readonly read: (text: string, type: TypeReference) => unknown
  readonly ownError?: new (...args: never[]) => Error
}

/** Reads a text; an error of the reader's own is an answer like any other. */
export function ownAnswer({ read, ownError }: OwnReader, text: string, type: TypeReference): void {
  try {
    read(text, type)
  } catch (error) {
    if (ownError === undefined) throw error
    expect(error).toBeInstanceOf(ownError)
  }
}
