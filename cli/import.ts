/** `understudy import <source>`: learns an API from whatever it publishes, and keeps what it learned in the project. */

import { notesOfKind } from './import/brief-report.ts'
import { readImportOptions } from './import/import-options.ts'
import { keepLearned } from './import/keep-learned.ts'
import { learnCaptured } from './import/learn-captured.ts'
import { printLearned } from './import/print-learned.ts'
import { readSources } from './import/read-sources.ts'
import { withProject } from './import/with-project.ts'
import { type PlatformEffects, platformEffects } from './platform-effects.ts'
import type { Terminal } from './terminal.ts'

const help = `Usage: understudy import [<source>...] [options]

  <source>            the https:// address of a server, or files and folders: metadata JSON, DTO source in TypeScript or
                      C#, metadata pages (HTML or copied text), OpenAPI; - reads what is pasted; left out where
                      understudy.config.ts names it
  --user <name:pass>  who signs in at the server; without :pass it is taken from UNDERSTUDY_PASSWORD
  --timeout <s>       how long each document may take (default 30)

  --check             write nothing; print how the API differs from the contract and exit 1 if it does
  --strict            exit 1, and write no file, when anything had to be inferred
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
  const options = readImportOptions(await withProject(args))
  if (options === undefined) {
    terminal.out(help)
    return 0
  }
  const captured = await readSources(options, effects, terminal)
  const imported = await learnCaptured(captured)
  if (options.prints !== undefined) {
    const exitCode = await printLearned(options.prints, imported, terminal)
    return options.isStrict && notesOfKind('inferred', imported.notes).length > 0 ? 1 : exitCode
  }
  return (await keepLearned(options, captured, imported, terminal)).exitCode
}
