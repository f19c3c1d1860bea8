/** Asks a server everything that a plan asks, and lets the checks judge each answer as it comes. */

import { allChecks } from '#contracts/checks/all-checks.ts'
import type { Ask } from '#contracts/exchange/ask.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import { freezeExchange } from '#contracts/exchange/freeze-exchange.ts'
import type { Assignment } from './assignment.ts'
import { basicAuthorization } from './basic-authorization.ts'
import type { Effects } from './effects.ts'
import type { VerifyEvent } from './event.ts'
import { hideInExchange, hideInFinding } from './hide-in-finding.ts'
import type { Hide } from './hide-secrets.ts'
import { type Judged, judge } from './judge.ts'
import { isWorthAsking, type Opening, readOpening } from './opening.ts'
import { send } from './send.ts'
import { writeRequest } from './write-request.ts'

/** What was said and what the checks made of it. */
export interface Run {
  readonly opening: Opening
  readonly exchanges: readonly Exchange[]
  readonly judged: readonly Judged[]
}

/** Tells each exchange and each finding as an event, and returns what was judged, secrets and all. */
export async function* converse(
  assignment: Assignment,
  effects: Effects,
  hide: Hide,
): AsyncGenerator<VerifyEvent, Run> {
  const { plan, contract } = assignment
  const exchanges: Exchange[] = []
  const judged: Judged[] = []
  let opening: Opening = { kind: 'open' }
  for (const ask of plan.asks) {
    if (!isWorthAsking(ask, opening) || isHanging(exchanges)) continue
    const exchange = await perform(ask, assignment, effects)
    const shown = hideInExchange(exchange, hide)
    yield { kind: 'exchanged', exchange: shown }
    if (exchanges.length === 0) opening = readOpening(shown)
    const isJudgeable = exchanges.length > 0 || opening.kind === 'open' || opening.kind === 'redirected'
    exchanges.push(exchange)
    if (!isJudgeable) continue
    const found = judge(exchange, contract, { checks: immediateChecks, conversation: exchanges })
    judged.push(...found)
    yield* announce(found, hide)
  }
  const compared = exchanges.flatMap((exchange) =>
    judge(exchange, contract, { checks: comparingChecks, conversation: exchanges }),
  )
  yield* announce(compared, hide)
  return { opening, exchanges, judged: [...judged, ...compared] }
}

/** A server that hangs is not asked for ever. */
function isHanging(exchanges: readonly Exchange[]): boolean {
  return exchanges.filter(({ outcome }) => outcome.kind === 'unanswered' && outcome.code === 'timed-out').length >= 3
}

const immediateChecks = allChecks.filter((check) => !check.needsWholeConversation)
const comparingChecks = allChecks.filter((check) => check.needsWholeConversation)

async function perform(ask: Ask, assignment: Assignment, effects: Effects): Promise<Exchange> {
  const request = writeRequest(ask, assignment)
  const account = ask.caller === 'anonymous' ? undefined : assignment.accounts[ask.caller]
  const start = effects.now()
  const outcome = await send(request, account && basicAuthorization(account), { limits: assignment.limits, effects })
  return freezeExchange({ ask, request, outcome, milliseconds: effects.now() - start })
}

function* announce(judged: readonly Judged[], hide: Hide): Generator<VerifyEvent> {
  for (const { findings } of judged) {
    for (const finding of findings) yield { kind: 'found', finding: hideInFinding(finding, hide) }
  }
}
