/** Refuses sources that tell of two APIs. */

import { ImportError } from '../import-error.ts'
import type { NamedImport } from '../named-import.ts'

/** Throws an `ImportError` when two sources name different services on different hosts. */
export function refuseTwoApis(named: readonly NamedImport[]): void {
  const told = named.filter(({ imported: { model } }) => model.host !== undefined && !model.unknown?.includes('title'))
  const [first] = told
  const other = told.find(({ imported: { model } }) => {
    const { title, host } = first?.imported.model ?? model
    return model.title !== title && model.host !== host
  })
  if (first === undefined || other === undefined) return
  const place = { line: 1, column: 1, excerpt: other.imported.model.title, file: other.source }
  const why = `it is of ${spell(other)}, and ${first.source} is of ${spell(first)}.`
  throw new ImportError('two-apis', place, why, 'Import each API on its own.')
}

function spell({ imported: { model } }: NamedImport): string {
  return `"${model.title}" on ${model.host}`
}
