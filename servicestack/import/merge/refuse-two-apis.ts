/** Refuses sources that tell of two APIs. */

import { ImportError } from '../import-error.ts'
import type { NamedImport } from '../named-import.ts'

/** Throws an `ImportError` when two sources name different services; hosts prove nothing, for one API may have several. */
export function refuseTwoApis(named: readonly NamedImport[]): void {
  const told = named.filter(({ imported: { model } }) => model.title !== '' && !model.unknown?.includes('title'))
  const [first] = told
  const other = told.find(({ imported: { model } }) => model.title !== first?.imported.model.title)
  if (first === undefined || other === undefined) return
  const place = { line: 1, column: 1, excerpt: other.imported.model.title, file: other.source }
  const why = `it is of ${spell(other)}, and ${first.source} is of ${spell(first)}.`
  const whatToDo = 'Import each API on its own; if the service was renamed, capture the older source again.'
  throw new ImportError('two-apis', place, why, whatToDo)
}

function spell({ imported: { model } }: NamedImport): string {
  return model.host === undefined ? `"${model.title}"` : `"${model.title}" on ${model.host}`
}
