/** Reads TypeScript files that import their DTOs from each other into one model. */

import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { Imported } from '../imported.ts'
import { inFile } from '../in-file.ts'
import { splitLines } from '../page-line.ts'
import type { Source } from '../source.ts'
import { importTypeScript } from './import-type-script.ts'
import { parseCode } from './parse-code.ts'
import { refuseOthers } from './refuse-others.ts'

/** Returns the model of all files, and what was decided on the way; throws an error that names the file it cannot read. */
export function importTypeScriptProject(
  files: readonly Source[],
  options: { readonly jsonNames?: JsonNames } = {},
): Imported {
  for (const { name, text } of files) inFile(name, () => refuseBroken(text))
  const texts = files.map(({ text }) => text.replace(/^\uFEFF/, ''))
  const { model, notes } = importTypeScript(texts.join('\n'), options)
  // a line says nothing without its file
  return { model, notes: notes.map(({ line: _, ...note }) => note) }
}

function refuseBroken(text: string): void {
  const lines = splitLines(text)
  refuseOthers(lines)
  parseCode(lines)
}
