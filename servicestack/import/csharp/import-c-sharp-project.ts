/** Reads the C# files of a project, in which DTOs are spread, into one model. */

import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { Imported } from '../imported.ts'
import { inFile } from '../in-file.ts'
import type { Source } from '../source.ts'
import { readConstants } from './read-constants.ts'
import { readFile } from './read-file.ts'
import { readTokens } from './read-tokens.ts'
import { refuseOthers, refuseWithoutRequest } from './refuse-others.ts'
import { SourceText } from './source-text.ts'
import { toModel } from './to-model.ts'

/** Returns the model of all files, and what was decided on the way; throws an error that names the file it cannot read. */
export function importCSharpProject(
  files: readonly Source[],
  { jsonNames }: { readonly jsonNames?: JsonNames } = {},
): Imported {
  const sources = files.map(({ name, text }) => ({ name, source: new SourceText(text) }))
  const tokens = sources.map(({ name, source }) =>
    inFile(name, () => {
      refuseOthers(source)
      return readTokens(source)
    }),
  )
  const constants = readConstants(tokens)
  const declared = sources.map(({ name, source }) => inFile(name, () => readFile(source, { constants })))
  const { model, notes } = toModel(declared.flat(), { options: new Map(), isPrinted: false, jsonNames })
  const [first] = sources
  if (first !== undefined && model.operations.length === 0) {
    throw refuseWithoutRequest(first.source, declared[0]?.[0]).inFile(first.name)
  }
  // a line says nothing without its file
  return { model, notes: notes.map(({ line: _, ...note }) => note) }
}
