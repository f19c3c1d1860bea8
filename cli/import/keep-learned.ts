/** Keeps in the project what an import has learned: what was read, the contract, the code. */

import { join } from 'node:path'
import { compareModels } from '#servicestack/compare/compare-models.ts'
import type { Imported } from '#servicestack/import/imported.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Generated, GeneratedFile } from '../generate-files.ts'
import { generatedImport } from '../generated-import.ts'
import { harmless } from '../harmless.ts'
import type { Terminal } from '../terminal.ts'
import { briefReport, notesOfKind } from './brief-report.ts'
import type { Captured } from './captured.ts'
import { changeReport } from './change-report.ts'
import type { ImportOptions } from './import-options.ts'
import { learnCaptured } from './learn-captured.ts'
import { nameApi } from './name-api.ts'
import { capturedFolder, planCaptured } from './plan-captured.ts'
import { readContract, readOverrides } from './read-contract.ts'
import { refuseForeign } from './refuse-foreign.ts'
import { strayedReport } from './strayed-report.ts'
import { withEarlier } from './with-earlier.ts'
import { withMended } from './with-mended.ts'
import { writeAll } from './write-all.ts'

/** What came of it; the model is the contract's, with what people laid over it. */
export interface Kept {
  readonly exitCode: number
  readonly name: string
  readonly model: ServiceModel
}

/** Reports what was learned and how it differs from the contract, and writes all files or none. */
export async function keepLearned(
  options: ImportOptions,
  read: readonly Captured[],
  first: Imported,
  terminal: Terminal,
): Promise<Kept> {
  await refuseForeign([options.openapi])
  const before = await readContract(options.openapi)
  const name = nameApi(options, first.model, before)
  const folder = capturedFolder(options.dtos, name)
  const { captured, imported, isWhole } = await settle(folder, read, first)
  const places = captured.map(({ from }) => from)
  terminal.out(harmless(briefReport(imported, places, options.showsAllNotes)))
  if (options.isStrict && notesOfKind('inferred', imported.notes).length > 0) {
    terminal.error('Something had to be inferred, and --strict asks for certainty: nothing was written.\n')
    return { exitCode: 1, name, model: imported.model }
  }
  const { files, model, strayed } = await generate(options, name, titled(imported.model, before))
  terminal.error(harmless(strayedReport(strayed)))
  await refuseForeign(files.map(({ path }) => path))
  const changes = before === undefined ? undefined : compareModels(before, model)
  if (changes !== undefined) terminal.out(harmless(`\n${changeReport(changes)}`))
  if (options.isCheck) return { exitCode: answerCheck(options, changes?.length, terminal), name, model }
  const plan = await planCaptured(folder, captured, isWhole)
  await writeAll([...plan.files, ...files.map(({ path, text }) => ({ path, content: text }))], plan.superfluous)
  terminal.out(`\n${writtenReport(folder, captured, files)}`)
  return { exitCode: 0, name, model }
}

interface Settled {
  readonly captured: readonly Captured[]
  readonly imported: Imported
  /** True when nothing that was imported earlier is still needed. */
  readonly isWhole: boolean
}

/** What is learned of the sources beside what stands in the project; learning takes its time, and mostly nothing does. */
async function settle(folder: string, read: readonly Captured[], first: Imported): Promise<Settled> {
  const captured = await withMended(folder, read)
  const all = await withEarlier(folder, captured)
  const isWhole = all.length === captured.length
  const isAsRead = isWhole && captured.every(({ text }, at) => text === read[at]?.text)
  return { captured, imported: isAsRead ? first : await learnCaptured(all), isWhole }
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

function writtenReport(folder: string, captured: readonly Captured[], files: readonly GeneratedFile[]): string {
  const paths = (isKept: boolean) =>
    captured.filter((one) => (one.isKept ?? false) === isKept).map(({ file }) => join(folder, file))
  return [
    ...few(paths(true)).map((path) => `kept  ${path}\n`),
    ...[...few(paths(false)), ...files.map(({ path }) => path)].map((path) => `wrote ${path}\n`),
  ].join('')
}

function few(paths: readonly string[]): readonly string[] {
  return paths.length <= 4 ? paths : [...paths.slice(0, 3), `${paths[3]} and ${paths.length - 4} more`]
}
