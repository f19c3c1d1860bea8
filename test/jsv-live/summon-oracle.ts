/** Builds the program over the real library and keeps it running, to be asked as many cases as one likes. */

import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Answer } from './answer.ts'
import type { Case } from './case.ts'

/** The real library, listening. */
export interface Oracle {
  /** Answers in the order of the cases. */
  readonly ask: (cases: readonly Case[]) => Promise<readonly Answer[]>
  readonly close: () => void
}

/** The library, or why it cannot be asked on this machine. */
export type Summons =
  | { readonly kind: 'present'; readonly oracle: Oracle }
  | { readonly kind: 'absent'; readonly why: string }

/** Builds and starts the program; times without a zone are those of UTC. */
export function summonOracle(): Summons {
  const why = build()
  return why === undefined ? { kind: 'present', oracle: start() } : { kind: 'absent', why }
}

const project = fileURLToPath(new URL('./oracle', import.meta.url))
const library = join(project, 'bin/Release/net10.0/oracle.dll')

/** Returns why there is nothing to run; a program that does not compile is a mistake of ours. */
function build(): string | undefined {
  if (isBuilt()) return undefined
  // build servers would outlive us
  const { error, status, stdout } = spawnSync(
    'dotnet',
    ['build', '--configuration', 'Release', '--disable-build-servers', '--nologo', '--verbosity', 'quiet', project],
    { encoding: 'utf8', env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' } },
  )
  if (error) return `dotnet does not start here (${error.message}). Install the .NET 10 SDK to ask the real library.`
  if (status === 0) return undefined
  if (stdout.includes('NETSDK1045')) return 'This dotnet is too old. Install the .NET 10 SDK to ask the real library.'
  if (/\bNU1301\b/.test(stdout)) return 'ServiceStack.Text cannot be downloaded from here, and no copy is at hand.'
  throw new Error(`The oracle does not build:\n${stdout}`)
}

/** To hear from dotnet that nothing is new takes longer than to put all questions of a test. */
function isBuilt(): boolean {
  const built = statSync(library, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^(bin|obj)\b/.test(path),
  )
  return sources.every((path) => statSync(join(project, path)).mtimeMs < built)
}

function start(): Oracle {
  const program = spawn('dotnet', [library], {
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: program.stdout, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  return {
    ask: async (cases) => {
      program.stdin.write(cases.map((asked) => `${JSON.stringify(asked)}\n`).join(''))
      const answers: Answer[] = []
      for (const asked of cases) answers.push(answerTo(asked, (await lines.next()).value))
      return answers
    },
    close: () => program.stdin.end(),
  }
}

function answerTo(asked: Case, line: string | undefined): Answer {
  if (line === undefined) throw new Error(`The oracle died of ${JSON.stringify(asked)}`)
  const { id, ...answer }: Answer & { id: string } = JSON.parse(line)
  if (id !== asked.id) throw new Error(`The oracle answered ${id} when asked ${asked.id}`)
  return answer
}
