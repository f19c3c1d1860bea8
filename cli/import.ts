/** `understudy import <page>`: shows what a captured metadata page says. */

import { noteLine } from '#servicestack/import/note-line.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { harmless } from './harmless.ts'
import { importReport } from './import-report.ts'
import { parseOptions } from './parse-options.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const help = `Usage: understudy import <page> [options]

  <page>     a metadata page of one operation with its TypeScript DTOs, copied as text
  --json     print the model as JSON instead of a report
  --openapi  print the contract as OpenAPI 3.1 (YAML) instead of a report
`

/** Prints a report of a page, its model as JSON or its contract as YAML. */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args)
  if (options === undefined) {
    terminal.out(help)
    return 0
  }
  // the TypeScript compiler is heavy, and no other command needs it
  const { readPageFile } = await import('./read-page-file.ts')
  const { model, notes } = await readPageFile(options.page)
  if (options.format === 'report') {
    terminal.out(harmless(importReport(model, notes)))
    return 0
  }
  terminal.out(options.format === 'json' ? `${JSON.stringify(model, undefined, 2)}\n` : await contractOf(model))
  for (const note of notes) terminal.error(harmless(`${noteLine(note)}\n`))
  return 0
}

interface Options {
  readonly page: string
  readonly format: 'report' | 'json' | 'openapi'
}

function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseOptions(args, described)
  if (values.help) return undefined
  const [page, ...others] = positionals
  if (page === undefined || others.length > 0) throw new UsageError('Name one captured metadata page.')
  if (values.json && values.openapi) throw new UsageError('--json and --openapi exclude each other. Choose one.')
  if (values.json) return { page, format: 'json' }
  return { page, format: values.openapi ? 'openapi' : 'report' }
}

const described = {
  json: { type: 'boolean', default: false },
  openapi: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

async function contractOf(model: ServiceModel): Promise<string> {
  const { writeOpenApi } = await import('#servicestack/openapi/write-openapi.ts')
  const { stringifyOpenApi } = await import('#servicestack/openapi/openapi-text.ts')
  return stringifyOpenApi(writeOpenApi(model))
}
