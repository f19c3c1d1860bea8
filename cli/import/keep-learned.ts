/** Keeps in the project what an import has learned: what was read, the contract, the code. */

import { compareModels } from '#servicestack/compare/compare-models.ts'
import type { Imported } from '#servicestack/import/imported.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Generated } from '../generate-files.ts'
import { generatedImport } from '../generated-import.ts'
import { harmless } from '../harmless.ts'
import type { Terminal } from '../terminal.ts'
import { briefReport, notesOfKind } from './brief-report.ts'
import type { Captured } from './captured.ts'
import { changeReport } from './change-report.ts'
import type { ImportOptions } from './import-options.ts'
import { learnCaptured } from './learn-captured.ts'
import { nameApi } from './name-api.ts'
import { readContract, readOverrides } from './read-contract.ts'
import { capturedFolder, saveCaptured } from './save-captured.ts'
import { withEarlierPages } from './with-earlier-pages.ts'
import { writeSafely } from './write-safely.ts'

/** What came of it; the model is the contract's, with what people laid over it. */
export interface Kept {
  readonly exitCode: number
  readonly name: string
  readonly model: ServiceModel
}

/** Reports what was learned and how it differs from the contract, and writes all files or none. */
export async function keepLearned(
  options: ImportOptions,
  captured: readonly Captured[],
  first: Imported,
  terminal: Terminal,
): Promise<Kept> {
  const before = await readContract(options.openapi)
  const name = nameApi(options, first.model, before)
  const folder = capturedFolder(options.dtos, name)
  const all = await withEarlierPages(folder, captured)
  const imported = all.length === captured.length ? first : await learnCaptured(all)
  terminal.out(
    harmless(
      briefReport(
        imported,
        captured.map(({ from }) => from),
        options.showsAllNotes,
      ),
    ),
  )
  if (options.isStrict && notesOfKind('inferred', imported.notes).length > 0) {
    terminal.error('Something had to be inferred, and --strict asks for certainty: nothing was written.\n')
    return { exitCode: 1, name, model: imported.model }
  }
  const { files, model } = await generate(options, name, titled(imported.model, before))
  const changes = before === undefined ? undefined : compareModels(before, model)
  if (changes !== undefined) terminal.out(harmless(`\n${changeReport(changes)}`))
  if (options.isCheck) return { exitCode: answerCheck(options, changes?.length, terminal), name, model }
  const kept = await saveCaptured(folder, captured, all.length === captured.length)
  for (const { path, text } of files) await writeSafely(path, text)
  terminal.out(`\n${[...few(kept), ...files.map(({ path }) => path)].map((path) => `wrote ${path}\n`).join('')}`)
  return { exitCode: 0, name, model }
}

/** A source that does not tell the title leaves the one that is known. */
function titled(model: ServiceModel, before: ServiceModel | undefined): ServiceModel {
  return model.title === '' && before !== undefined ? { ...model, title: before.title } : model
}

async function generate({ openapi, out }: ImportOptions, name: string, model: ServiceModel): Promise<Generated> {
  // the compiler and the generator are heavy, and no other command needs them
  const { generateFiles } = await import('../generate-files.ts')
  const modelModule = await generatedImport(out)
  return generateFiles(model, { name, openapi, out, modelModule, overrides: await readOverrides(openapi) })
}

function answerCheck({ openapi }: ImportOptions, changes: number | undefined, terminal: Terminal): number {
  if (changes === undefined) terminal.error(`There is no ${openapi} to compare with. Import without --check first.\n`)
  return changes === 0 ? 0 : 1
}

function few(paths: readonly string[]): readonly string[] {
  return paths.length <= 4 ? paths : [...paths.slice(0, 3), `${paths[3]} and ${paths.length - 4} more`]
}
