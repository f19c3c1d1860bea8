/** Reads from the options of `understudy verify` what to judge, where and as whom. */

import { readFile } from 'node:fs/promises'
import { planHoldSession } from '#contracts/evo-voice/plan-hold-session.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import { ContractError } from '#contracts/exchange/contract-error.ts'
import type { AccountsByRole } from '#contracts/verify/account.ts'
import type { Assignment } from '#contracts/verify/assignment.ts'
import { completeContract } from '#contracts/verify/complete-contract.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { readAccount } from './read-account.ts'
import { UsageError } from './usage-error.ts'

/** The options as they were typed. */
export interface AssignmentOptions {
  readonly positionals: readonly string[]
  readonly user?: string | undefined
  readonly session?: string | undefined
  readonly guest?: string | undefined
  readonly 'allow-writes': boolean
  readonly contract?: string | undefined
  readonly timeout: string
}

/** Environment variables by name. */
type Environment = Readonly<Record<string, string | undefined>>

/** Reads what was asked for; a password that is not among the options is taken from the environment. */
export async function readAssignment(options: AssignmentOptions, environment: Environment): Promise<Assignment> {
  const accounts = readAccounts(options, environment)
  const sessionId = readSession(options.session)
  const baseUrl = readUrl(options.positionals)
  const milliseconds = readTimeout(options.timeout)
  const contract = await readContract(options.contract)
  return {
    baseUrl,
    contract,
    accounts,
    plan: planHoldSession({ sessionId, hasGuest: accounts.guest !== undefined }, contract.operation),
    allowWrites: options['allow-writes'],
    limits: { milliseconds, bytes: 5_000_000 },
  }
}

function readAccounts({ user, guest }: AssignmentOptions, environment: Environment): AccountsByRole {
  if (user === undefined) throw new UsageError('Say who may hold sessions: --user name:password.')
  return {
    user: readAccount('--user', user, environment['UNDERSTUDY_PASSWORD']),
    ...(guest === undefined ? {} : { guest: readAccount('--guest', guest, environment['UNDERSTUDY_GUEST_PASSWORD']) }),
  }
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
  return complete({ model, operation })
}

function complete(contract: Contract): Contract {
  try {
    return completeContract(contract)
  } catch (error) {
    if (error instanceof ContractError) throw new UsageError(error.message, { cause: error })
    throw error
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new UsageError(`Cannot read the contract ${path}.`, { cause })
  }
}
