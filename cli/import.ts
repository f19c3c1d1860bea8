/** `understudy import <source>`: learns an API from whatever it publishes, and keeps what it learned in the project. */

import { compareModels } from '#servicestack/compare/compare-models.ts'
import type { Imported } from '#servicestack/import/imported.ts'
import { generatedImport } from './generated-import.ts'
import { harmless } from './harmless.ts'
import { briefReport, notesOfKind } from './import/brief-report.ts'
import type { Captured } from './import/captured.ts'
import { changeReport } from './import/change-report.ts'
import { type ImportOptions, readImportOptions } from './import/import-options.ts'
import { nameApi } from './import/name-api.ts'
import { printLearned } from './import/print-learned.ts'
import { readContract, readOverrides } from './import/read-contract.ts'
import { readSources } from './import/read-sources.ts'
import { capturedFolder, saveCaptured } from './import/save-captured.ts'
import { withEarlierPages } from './import/with-earlier-pages.ts'
import { writeSafely } from './import/write-safely.ts'
import { type PlatformEffects, platformEffects } from './platform-effects.ts'
import type { Terminal } from './terminal.ts'

const help = `Usage: understudy import <source>... [options]

  <source>            the https:// address of a server, or files and folders: metadata JSON, DTO source in TypeScript or
                      C#, metadata pages (HTML or copied text), OpenAPI; - reads what is pasted
  --user <name:pass>  who signs in at the server; without :pass it is taken from UNDERSTUDY_PASSWORD
  --timeout <s>       how long each document may take (default 30)

  --check             write nothing; print how the API differs from the contract and exit 1 if it does
  --strict            exit 1, and write nothing, when anything had to be inferred
  --name <name>       what its files are called (default: the title of the service)
  --openapi <file>    where the contract goes (default openapi.yaml); <file>.overrides.yaml beside it is laid over it
  --out <folder>      where the generated code goes (default generated)
  --dtos <folder>     where what was read is kept, byte for byte (default dtos)
  --notes             list every note

  --facts             print what was learned as flat facts (JSON), and write nothing
  --json              print the model as JSON, and write nothing
  --yaml              print the contract as OpenAPI 3.1, and write nothing
  --details           print routes, members and types, and write nothing

Exit codes: 0 done, 1 --check found a difference or --strict an inference, 2 wrong call or unreadable source.
`

/** Imports, reports and writes; returns the exit code. */
export async function importCommand(
  args: readonly string[],
  terminal: Terminal,
  effects: PlatformEffects = platformEffects,
): Promise<number> {
  const options = readImportOptions(args)
  if (options === undefined) {
    terminal.out(help)
    return 0
  }
  const captured = await readSources(options, effects, terminal)
  const imported = await learnFrom(captured)
  if (options.prints !== undefined) return printLearned(options.prints, imported, terminal)
  return keep(options, captured, imported, terminal)
}

async function learnFrom(captured: readonly Captured[]): Promise<Imported> {
  // readers are heavy, and no other command needs them
  const { learn } = await import('#servicestack/import/learn.ts')
  return learn(captured.map(({ from, text }) => ({ name: from, text })))
}

async function keep(
  options: ImportOptions,
  captured: readonly Captured[],
  first: Imported,
  terminal: Terminal,
): Promise<number> {
  const before = await readContract(options.openapi)
  const name = nameApi(options, first.model, before)
  const folder = capturedFolder(options.dtos, name)
  const earlier = await withEarlierPages(folder, captured)
  const imported = earlier.length === captured.length ? first : await learnFrom(earlier)
  const sources = captured.map(({ from }) => from)
  terminal.out(harmless(briefReport(imported, sources, options.showsAllNotes)))
  if (options.isStrict && notesOfKind('inferred', imported.notes).length > 0) {
    terminal.error('Something had to be inferred, and --strict asks for certainty: nothing was written.\n')
    return 1
  }
  // the compiler and the generator are heavy, and no other command needs them
  const { generateFiles } = await import('./generate-files.ts')
  const modelModule = await generatedImport(options.out)
  const overrides = await readOverrides(options.openapi)
  const { openapi, out } = options
  const { files, model } = await generateFiles(imported.model, { name, openapi, out, modelModule, overrides })
  const changes = before === undefined ? undefined : compareModels(before, model)
  if (changes !== undefined) terminal.out(harmless(`\n${changeReport(changes)}`))
  if (options.isCheck) return answerCheck(options, changes?.length, terminal)
  const kept = await saveCaptured(folder, captured, earlier.length === captured.length)
  for (const { path, text } of files) await writeSafely(path, text)
  terminal.out(`\n${[...few(kept), ...files.map(({ path }) => path)].map((path) => `wrote ${path}\n`).join('')}`)
  return 0
}

function answerCheck({ openapi }: ImportOptions, changes: number | undefined, terminal: Terminal): number {
  if (changes === undefined) terminal.error(`There is no ${openapi} to compare with. Import without --check first.\n`)
  return changes === 0 ? 0 : 1
}

function few(paths: readonly string[]): readonly string[] {
  return paths.length <= 4 ? paths : [...paths.slice(0, 3), `${paths[3]} and ${paths.length - 4} more`]
}
