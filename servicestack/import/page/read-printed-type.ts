/** Reads the type in a cell of a page. */

import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Returns the type, or undefined when it is none; servers forget brackets behind an array: `Wrapped<Wrapped<Point[]>`. */
export function readPrintedType(text: string): TypeReference | undefined {
  const missing = count(text, '<') - count(text, '>')
  return readTypeText(missing > 0 && text.endsWith('[]>') ? text + '>'.repeat(missing) : text)
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
