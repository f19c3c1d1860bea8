/** Chooses the command and turns what it throws into one message and an exit code. */

import packageJson from '#package.json' with { type: 'json' }
import { harmless } from './harmless.ts'
import type { Terminal } from './terminal.ts'

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>

interface Listed {
  readonly summary: string
  /** Commands are loaded when they are called, so that each starts as fast as it can. */
  load(): Promise<Command>
}

const commands: Readonly<Record<string, Listed>> = {
  serve: {
    summary: 'stand in for an API over HTTP',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  verify: {
    summary: 'judge a real server against the contract',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  init: {
    summary: 'give a project a stand-in of its own API in one go',
    load: async () => (await import('./init.ts')).initCommand,
  },
  import: {
    summary: 'learn an API from whatever it publishes',
    load: async () => (await import('./import.ts')).importCommand,
  },
  generate: {
    summary: 'write openapi.yaml and the generated types',
    load: async () => (await import('./generate.ts')).generateCommand,
  },
}

/** Runs a command line and returns its exit code: 2 for a mistake in the call or the contract, 3 if it could not run. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-v') return say(`${packageJson.version}\n`, terminal)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(overview(), terminal)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    terminal.error(`There is no command ${JSON.stringify(name)}. There are: ${Object.keys(commands).join(', ')}.\n`)
    return 2
  }
  try {
    const execute = await command.load()
    return await execute(rest, terminal)
  } catch (error) {
    return explain(error, name, terminal)
  }
}

function say(text: string, terminal: Terminal): number {
  terminal.out(text)
  return 0
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  return `Understudy ${packageJson.version}: a stand-in server and contract judge for ServiceStack APIs.

Usage: understudy <command> [options]

${lines.join('\n')}

understudy <command> --help lists the options of a command.
`
}

/** Mistakes that the person at the keyboard can mend; the rest is ours and shows where it comes from. */
const mendable = new Set(['UsageError', 'ImportError', 'OpenApiError', 'ContractError', 'WorldError', 'JournalError'])

function explain(error: unknown, command: string, terminal: Terminal): number {
  if (!(error instanceof Error)) throw error
  if (mendable.has(error.name)) {
    const hint = error.name === 'UsageError' ? `\nunderstudy ${command} --help lists the options.` : ''
    terminal.error(harmless(`${error.message}${hint}\n`))
    return 2
  }
  terminal.error(
    `understudy ${command} could not run: ${'code' in error ? error.message : (error.stack ?? error.message)}\n`,
  )
  return 3
}
