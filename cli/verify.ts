/** `understudy verify`: judges a real server against the contract. */

import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { planHoldSession } from '#contracts/evo-voice/plan-hold-session.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { Reporter } from '#contracts/reporters/reporter.ts'
import { writeJson } from '#contracts/reporters/write-json.ts'
import { writeJunit } from '#contracts/reporters/write-junit.ts'
import { writeText } from '#contracts/reporters/write-text.ts'
import type { Account, Accounts } from '#contracts/verify/account.ts'
import type { Assignment } from '#contracts/verify/assignment.ts'
import type { Effects } from '#contracts/verify/effects.ts'
import type { Verdict } from '#contracts/verify/event.ts'
import { verify } from '#contracts/verify/verify.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
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

/** What the command takes from the platform. */
export interface VerifyEffects extends Effects {
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Verifies a server and reports; returns the exit code. */
export async function verifyCommand(
  args: readonly string[],
  terminal: Terminal,
  effects: VerifyEffects = platform,
): Promise<number> {
  const values = parse(args)
  if (values.help) {
    terminal.out(help)
    return 0
  }
  const report = reporterNamed(values.reporter, terminal)
  const assignment = await readAssignment(values, effects.environment)
  let exitCode = exitCodes['could-not-run']
  for await (const event of verify(assignment, effects)) {
    const text = report(event)
    if (text !== '') terminal.out(text)
    if (event.kind === 'finished') exitCode = exitCodes[event.report.verdict.kind]
  }
  return exitCode
}

const exitCodes: Readonly<Record<Verdict['kind'], number>> = { conforms: 0, violates: 1, 'could-not-run': 3 }

const platform: VerifyEffects = {
  fetch: (url, init) => fetch(url, init),
  now: () => performance.now(),
  after: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, milliseconds)
    return () => clearTimeout(timer)
  },
  environment: process.env,
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

type Values = ReturnType<typeof parse>

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { ...values, positionals }
  } catch (cause) {
    // the message of parseArgs names the option and never its value, which could be a password
    throw new UsageError(cause instanceof Error ? cause.message : 'The arguments cannot be read.', { cause })
  }
}

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

async function readAssignment(values: Values, environment: VerifyEffects['environment']): Promise<Assignment> {
  const accounts = readAccounts(values, environment)
  const sessionId = readSession(values.session)
  const baseUrl = readUrl(values.positionals)
  const milliseconds = readTimeout(values.timeout)
  const contract = await readContract(values.contract)
  return {
    baseUrl,
    contract,
    accounts,
    plan: planHoldSession({ sessionId, hasGuest: accounts.guest !== undefined }, contract.operation),
    allowWrites: values['allow-writes'],
    limits: { milliseconds, bytes: 5_000_000 },
  }
}

function readAccounts({ user, guest }: Values, environment: VerifyEffects['environment']): Accounts {
  if (user === undefined) throw new UsageError('Say who may hold sessions: --user name:password.')
  return {
    user: readAccount('--user', user, environment['UNDERSTUDY_PASSWORD']),
    ...(guest === undefined ? {} : { guest: readAccount('--guest', guest, environment['UNDERSTUDY_GUEST_PASSWORD']) }),
  }
}

function readAccount(option: string, text: string, fromEnvironment: string | undefined): Account {
  const colon = text.indexOf(':')
  const name = colon < 0 ? text : text.slice(0, colon)
  const password = colon < 0 ? fromEnvironment : text.slice(colon + 1)
  if (name === '' || password === undefined || password === '') {
    throw new UsageError(`${option} needs a name and a password: ${option} name:password.`)
  }
  return { name, password }
}

function readSession(id: string | undefined): string {
  if (id === undefined || id === '') throw new UsageError('Name a session that may be held: --session <id>.')
  if (id === '.' || id === '..') throw new UsageError(`A URL cannot carry the session id ${JSON.stringify(id)}.`)
  return id
}

function readUrl(positionals: readonly string[]): URL {
  const [text, ...others] = positionals
  if (text === undefined || others.length > 0) {
    throw new UsageError('Name one server: understudy verify http://127.0.0.1:4010 …')
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError('The server must be an http or https URL, such as http://127.0.0.1:4010.')
  }
  if (url.username !== '' || url.password !== '') throw new UsageError('Give credentials with --user, not in the URL.')
  if (url.search !== '' || url.hash !== '') throw new UsageError('Give the base URL alone, without ? and #.')
  return url
}

function readTimeout(text: string): number {
  const seconds = Number(text)
  if (text.trim() === '' || !(seconds > 0) || seconds > 86_400) {
    throw new UsageError(`--timeout takes seconds, more than 0 and at most a day, not ${JSON.stringify(text)}.`)
  }
  return seconds * 1000
}

async function readContract(path: string | undefined): Promise<Contract> {
  const model = path === undefined ? evoVoiceModel : readOpenApi(parseOpenApi(await readText(path)))
  const operation = model.operations.find(({ name }) => name === 'HoldSession')
  if (operation === undefined) throw new UsageError(`${path ?? 'The contract'} has no operation HoldSession to verify.`)
  return { model, operation }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UsageError(`Cannot read the contract ${path}.`, { cause })
  }
}
