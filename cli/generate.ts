/** `understudy generate`: captured pages in, the contract and what is generated from it out. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { noteLine } from '#servicestack/import/note-line.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { GeneratedFile } from './generate-files.ts'
import { generatedImport } from './generated-import.ts'
import { harmless } from './harmless.ts'
import { kebabCase } from './kebab-case.ts'
import { listPageFiles } from './list-page-files.ts'
import { parseOptions } from './parse-options.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const help = `Usage: understudy generate [options]

  --from <path>     a captured metadata page, or a folder of *.metadata.txt (default dtos/evo-voice)
  --openapi <file>  where the contract goes (default openapi.yaml)
  --out <folder>    where the generated code goes (default generated)
  --name <name>     what its files are called (default: the folder's name, or the title of a single page)
  --check           write nothing; fail when a file is not what the pages say
`

/** Writes the contract and what is generated from it; with `--check` only tells whether they are stale. */
export async function generateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args)
  if (options === undefined) {
    terminal.out(help)
    return 0
  }
  const { paths, folder } = await listPageFiles(options.from)
  const { model, notes } = await readPages(paths)
  const name = options.name ?? kebabCase(folder ?? model.title)
  // the compiler and the generator are heavy, and no other command needs them
  const { generateFiles } = await import('./generate-files.ts')
  const { openapi, out } = options
  const { files } = await generateFiles(model, { name, openapi, out, modelModule: await generatedImport(out) })
  if (options.check) return checkFiles(files, terminal)
  for (const note of notes) terminal.error(harmless(`${note}\n`))
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

/** The merged model, and what the importer decided on each page, file and line first. */
interface Pages {
  readonly model: ServiceModel
  readonly notes: readonly string[]
}

async function readPages(paths: readonly string[]): Promise<Pages> {
  const { readPageFile } = await import('./read-page-file.ts')
  const { mergeImports } = await import('#servicestack/import/merge-imports.ts')
  const pages = await Promise.all(
    paths.map(async (path) => ({ path, source: basename(path), imported: await readPageFile(path) })),
  )
  const merged = mergeImports(pages)
  const notes = pages.flatMap(({ path, imported }) => imported.notes.map((note) => `${path}: ${noteLine(note)}`))
  const conflicts = merged.notes.filter(({ code }) => code === 'sources-differ').map(noteLine)
  if (conflicts.length === 0) return { model: merged.model, notes }
  const whatToDo = 'Capture the pages again, all from one server, or generate from each page alone.'
  throw new UsageError(`The pages contradict each other.\n${conflicts.join('\n')}\n${whatToDo}`)
}

async function writeFiles(files: readonly GeneratedFile[], terminal: Terminal): Promise<number> {
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    terminal.out(`wrote ${path}\n`)
  }
  return 0
}

async function checkFiles(files: readonly GeneratedFile[], terminal: Terminal): Promise<number> {
  const found = await Promise.all(files.map(async ({ path, text }) => ({ path, isFresh: (await read(path)) === text })))
  const stale = found.filter(({ isFresh }) => !isFresh)
  for (const { path } of stale) {
    terminal.error(`${path} is not what the captured pages say. Run \`understudy generate\` and commit the result.\n`)
  }
  if (stale.length > 0) return 1
  terminal.out(`${files.map(({ path }) => path).join(', ')}: fresh\n`)
  return 0
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    // a file that is not there is as stale as one that says something else
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
