/** `understudy generate`: captured sources in, the contract and what is generated from it out. */

import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import { noteLine } from '#servicestack/import/note-line.ts'
import type { GeneratedFile } from './generate-files.ts'
import { generatedImport } from './generated-import.ts'
import { harmless } from './harmless.ts'
import { isMissing } from './import/is-missing.ts'
import { readOverrides } from './import/read-contract.ts'
import { readIfThere } from './import/read-if-there.ts'
import { refuseForeign } from './import/refuse-foreign.ts'
import { strayedReport } from './import/strayed-report.ts'
import { writeAll } from './import/write-all.ts'
import { kebabCase } from './kebab-case.ts'
import { parseOptions } from './parse-options.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const help = `Usage: understudy generate [options]

  --from <path>     what an import captured, a file or a folder (default dtos/evo-voice)
  --openapi <file>  where the contract goes (default openapi.yaml)
  --out <folder>    where the generated code goes (default generated)
  --name <name>     what its files are called (default: the folder's name, or the title of a single page)
  --check           write nothing; fail when a file is not what the sources say
`

/** Writes the contract and what is generated from it; with `--check` only tells whether they are stale. */
export async function generateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args)
  if (options === undefined) {
    terminal.out(help)
    return 0
  }
  // readers are heavy, and no other command needs them
  const { learnFiles } = await import('./learn.ts')
  const { model, notes } = await learnFiles([options.from])
  refuseContradictions(notes)
  const name = options.name ?? kebabCase((await folderName(options.from)) ?? model.title)
  // the compiler and the generator are heavy, and no other command needs them
  const { generateFiles } = await import('./generate-files.ts')
  const { openapi, out } = options
  const overrides = await readOverrides(openapi)
  const modelModule = await generatedImport(out)
  const { files, strayed } = await generateFiles(model, { name, openapi, out, modelModule, overrides })
  terminal.error(harmless(strayedReport(strayed)))
  if (options.check) return checkFiles(files, terminal)
  for (const note of notes) terminal.error(harmless(`${options.from}: ${noteLine(note)}\n`))
  return writeFiles(files, terminal)
}

interface Options {
  readonly from: string
  readonly openapi: string
  readonly out: string
  readonly name?: string | undefined
  readonly check: boolean
}

function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseOptions(args, described)
  if (values.help) return undefined
  if (positionals.length > 0)
    throw new UsageError(`generate takes no ${JSON.stringify(positionals[0])}. Write --from before it.`)
  if (values.name === undefined || kebabCase(values.name) === values.name) return values
  throw new UsageError(`--name ${JSON.stringify(values.name)} is no name for files. Write it like evo-voice.`)
}

const described = {
  from: { type: 'string', default: 'dtos/evo-voice' },
  openapi: { type: 'string', default: 'openapi.yaml' },
  out: { type: 'string', default: 'generated' },
  name: { type: 'string' },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

/** Sources that say different things make no contract: which of them is right, only people know. */
function refuseContradictions(notes: readonly ImportNote[]): void {
  const conflicts = notes.filter(({ code }) => code === 'sources-differ').map(noteLine)
  if (conflicts.length === 0) return
  const whatToDo = 'Capture them again, all from one server, or generate from each alone.'
  throw new UsageError(`The sources contradict each other.\n${conflicts.join('\n')}\n${whatToDo}`)
}

/** The name of a folder of sources; a single file has none. */
async function folderName(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isDirectory() ? basename(resolve(path)) : undefined
  } catch (error) {
    // what is not there is named by who reads it
    if (isMissing(error)) return undefined
    throw error
  }
}

async function writeFiles(files: readonly GeneratedFile[], terminal: Terminal): Promise<number> {
  await refuseForeign(files.map(({ path }) => path))
  await writeAll(files.map(({ path, text }) => ({ path, content: text })))
  for (const { path } of files) terminal.out(`wrote ${path}\n`)
  return 0
}

async function checkFiles(files: readonly GeneratedFile[], terminal: Terminal): Promise<number> {
  const found = await Promise.all(
    files.map(async ({ path, text }) => ({ path, isFresh: (await readIfThere(path))?.toString('utf8') === text })),
  )
  const stale = found.filter(({ isFresh }) => !isFresh)
  for (const { path } of stale) {
    terminal.error(`${path} is not what the captured sources say. Run \`understudy generate\` and commit the result.\n`)
  }
  if (stale.length > 0) return 1
  terminal.out(`${files.map(({ path }) => path).join(', ')}: fresh\n`)
  return 0
}
