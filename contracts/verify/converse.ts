/** Asks a server everything that a plan asks, and lets the checks judge each answer as it comes. */

import { testimony } from '#contracts/checks/testimony.ts'
import type { Ask } from '#contracts/exchange/ask.ts'
import type { Exchange, Silence } from '#contracts/exchange/exchange.ts'
import { freezeExchange } from '#contracts/exchange/freeze-exchange.ts'
import type { Assignment } from './assignment.ts'
import { basicAuthorization } from './basic-authorization.ts'
import type { Effects } from './effects.ts'
import type { VerifyEvent } from './event.ts'
import type { Evidence } from './evidence.ts'
import { hideInExchange } from './hide-in-exchange.ts'
import type { Hide } from './hide-secrets.ts'
import { judgeConversation } from './judge-conversation.ts'
import { judgeExchange } from './judge-exchange.ts'
import type { Judged } from './judged.ts'
import { isWorthAsking, type Opening, readOpening } from './opening.ts'
import { send } from './send.ts'
import { writeRequest } from './write-request.ts'

/** What was said and what the checks made of it, free of secrets. */
export interface Run {
  readonly opening: Opening
  readonly exchanges: readonly Exchange[]
  readonly judged: readonly Judged[]
}

/** Tells each exchange and each finding as an event, and returns what was judged. */
export async function* converse(
  assignment: Assignment,
  effects: Effects,
  hide: Hide,
): AsyncGenerator<VerifyEvent, Run> {
  const { plan, contract } = assignment
  const exchanges: Exchange[] = []
  const evidence: Evidence[] = []
  const judged: Judged[] = []
  let opening: Opening = { kind: 'open' }
  for (const ask of plan.asks) {
    if (!isWorthAsking(ask, opening) || isHanging(exchanges)) continue
    const exchange = await perform(ask, assignment, effects)
    const shown = freezeExchange(hideInExchange(exchange, hide))
    yield { kind: 'exchanged', exchange: shown }
    if (exchanges.length === 0) opening = readOpening(shown)
    const isJudgeable = exchanges.length > 0 || opening.kind === 'open' || opening.kind === 'redirected'
    exchanges.push(shown)
    const heard = { testimony: testimony(exchange, contract), shown }
    evidence.push(heard)
    if (!isJudgeable) continue
    const found = judgeExchange(heard, contract, hide)
    judged.push(...found)
    yield* announce(found)
  }
  const compared = judgeConversation(evidence, hide)
  yield* announce(compared)
  return { opening, exchanges, judged: [...judged, ...compared] }
}

/** A server that hangs is not asked for ever. */
function isHanging(exchanges: readonly Exchange[]): boolean {
  return (
    exchanges.filter(({ outcome }) => outcome.kind === 'unanswered' && tookAllTheTime.has(outcome.code)).length >= 3
  )
}

const tookAllTheTime: ReadonlySet<Silence> = new Set(['timed-out', 'unfinished'])

async function perform(ask: Ask, assignment: Assignment, effects: Effects): Promise<Exchange> {
  const request = writeRequest(ask, assignment)
  const account = ask.caller === 'anonymous' ? undefined : assignment.accounts[ask.caller]
  const start = effects.now()
  const outcome = await send(request, account && basicAuthorization(account), { limits: assignment.limits, effects })
  return freezeExchange({ ask, request, outcome, milliseconds: effects.now() - start })
}

function* announce(judged: readonly Judged[]): Generator<VerifyEvent> {
  for (const { findings } of judged) {
    for (const finding of findings) yield { kind: 'found', finding }
  }
}
