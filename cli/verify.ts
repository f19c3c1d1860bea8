/** `understudy verify`: judges a real server against the contract. */

import type { Reporter } from '#contracts/reporters/reporter.ts'
import { writeJson } from '#contracts/reporters/write-json.ts'
import { writeJunit } from '#contracts/reporters/write-junit.ts'
import { writeText } from '#contracts/reporters/write-text.ts'
import type { Verdict } from '#contracts/verify/event.ts'
import { verify } from '#contracts/verify/verify.ts'
import { parseOptions } from './parse-options.ts'
import { type PlatformEffects, platformEffects } from './platform-effects.ts'
import { readAssignment } from './read-assignment.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const help = `Usage: understudy verify <url> --user <name:password> --session <id> [options]

  --user <name:password>   who may hold sessions; without :password it is taken from UNDERSTUDY_PASSWORD
  --session <id>           a session that may be held; it is left on hold
  --guest <name:password>  a user without the role, to see that he is turned away (UNDERSTUDY_GUEST_PASSWORD)
  --allow-writes           write to a server that is not on this machine
  --reporter <name>        text, json or junit (default text)
  --contract <file>        an openapi.yaml in place of the bundled contract
  --timeout <seconds>      how long each request may take (default 10)

Exit codes: 0 conforms, 1 violates, 2 wrong call or contract, 3 could not run or nothing was really checked.
`

/** Verifies a server and reports; returns the exit code. */
export async function verifyCommand(
  args: readonly string[],
  terminal: Terminal,
  effects: PlatformEffects = platformEffects,
): Promise<number> {
  const { values, positionals } = parseOptions(args, options)
  if (values.help) {
    terminal.out(help)
    return 0
  }
  const report = reporterNamed(values.reporter, terminal)
  const assignment = await readAssignment({ ...values, positionals }, effects.environment)
  let exitCode = exitCodes['could-not-run']
  for await (const event of verify(assignment, effects)) {
    const text = report(event)
    if (text !== '') terminal.out(text)
    if (event.kind === 'finished') exitCode = exitCodes[event.report.verdict.kind]
  }
  return exitCode
}

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  user: { type: 'string' },
  session: { type: 'string' },
  guest: { type: 'string' },
  'allow-writes': { type: 'boolean', default: false },
  reporter: { type: 'string', default: 'text' },
  contract: { type: 'string' },
  timeout: { type: 'string', default: '10' },
} as const

function reporterNamed(name: string, { hasColours }: Terminal): Reporter {
  switch (name) {
    case 'text':
      return writeText({ hasColours })
    case 'json':
      return writeJson
    case 'junit':
      return writeJunit
    default:
      throw new UsageError(`There is no reporter ${JSON.stringify(name)}. Write text, json or junit.`)
  }
}

const exitCodes: Readonly<Record<Verdict['kind'], number>> = { conforms: 0, violates: 1, 'could-not-run': 3 }
