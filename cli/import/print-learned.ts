/** Prints what an import has learned in one of its forms. */

import type { Imported } from '#servicestack/import/imported.ts'
import { noteLine } from '#servicestack/import/note-line.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { harmless } from '../harmless.ts'
import { importReport } from '../import-report.ts'
import type { Terminal } from '../terminal.ts'
import type { ImportOptions } from './import-options.ts'

/** Prints, notes beside it on the error stream; returns the exit code. */
export async function printLearned(
  form: NonNullable<ImportOptions['prints']>,
  { model, notes }: Imported,
  terminal: Terminal,
): Promise<number> {
  if (form === 'details') {
    terminal.out(harmless(importReport(model, notes)))
    return 0
  }
  terminal.out(await textOf(form, model))
  for (const note of notes) terminal.error(harmless(`${noteLine(note)}\n`))
  return 0
}

async function textOf(form: 'json' | 'openapi' | 'facts', model: ServiceModel): Promise<string> {
  if (form === 'json') return `${JSON.stringify(model, undefined, 2)}\n`
  if (form === 'facts') {
    const { writeFacts } = await import('#servicestack/import/facts/write-facts.ts')
    return `${JSON.stringify(writeFacts(model), undefined, 1)}\n`
  }
  const { writeOpenApi } = await import('#servicestack/openapi/write-openapi.ts')
  const { stringifyOpenApi } = await import('#servicestack/openapi/openapi-text.ts')
  return stringifyOpenApi(writeOpenApi(model))
}
