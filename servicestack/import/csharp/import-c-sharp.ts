/** Reads C# DTO source, as `/types/csharp` prints it or people write it, into a model. */

import type { JsonNames } from '#servicestack/model/service-model.ts'
import { readFileOptions } from '../attributes/file-options.ts'
import type { Imported } from '../imported.ts'
import { readFile } from './read-file.ts'
import { refuseOthers, refuseWithoutRequest } from './refuse-others.ts'
import { SourceText } from './source-text.ts'
import { toModel } from './to-model.ts'

/** What the reader of a file knows from elsewhere. */
export interface CSharpOptions {
  /** How the server spells members in its JSON, which no DTO source tells. */
  readonly jsonNames?: JsonNames
  /** The request DTO of the page that the source comes from: pages leave out what tells it from other classes. */
  readonly request?: string
}

/** Returns the model of a file, and what was decided on the way; what is no DTO source is refused. */
export function importCSharp(text: string, { jsonNames, request }: CSharpOptions = {}): Imported {
  const source = new SourceText(text)
  refuseOthers(source)
  const options = readFileOptions(source.text)
  const isPrinted = request !== undefined || options.size > 0
  const declared = readFile(source, { isPrinted })
  const imported = toModel(declared, { options, isPrinted, jsonNames })
  if (request === undefined && imported.model.operations.length === 0) throw refuseWithoutRequest(source, declared[0])
  return imported
}
