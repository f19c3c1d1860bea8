/** Exchanges with a true server, for tests to spoil. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Ask } from '#contracts/exchange/ask.ts'
import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange, Outcome } from '#contracts/exchange/exchange.ts'
import type { Finding } from '#contracts/exchange/finding.ts'
import type { Report } from '#contracts/verify/event.ts'
import { jsonByAccept } from '#contracts/verify/ways.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { trueSession } from '../liars/true-session.ts'

/** HoldSession as the bundled contract has it. */
export const contract: Contract = { model: evoVoiceModel, operation: holdSession() }

/** What the true server says after a hold. */
export const heldSession = { ...trueSession('S1'), callState: 'Hold', holdReason: 'Transferring' }

/** The ordinary ask. */
export const ask: Ask = {
  title: 'hold S1, reason Transferring',
  caller: 'user',
  way: jsonByAccept,
  dto: { sessionId: 'S1', reason: 'Transferring' },
  expect: {
    kind: 'answer',
    round: 'Transferring',
    promises: [
      { member: 'callState', value: 'Hold' },
      { member: 'holdReason', value: 'Transferring' },
    ],
    about: [{ member: 'id', value: 'S1' }],
  },
}

/** An ordinary answer in JSON. */
export const answer: Answer = {
  status: 200,
  reason: 'OK',
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(heldSession),
  isUtf8: true,
}

/** An exchange; what is given differs from the ordinary one. */
export function exchangeWith(
  given: { ask?: Partial<Ask>; answer?: Partial<Answer>; outcome?: Outcome } = {},
): Exchange {
  return {
    ask: { ...ask, ...given.ask },
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:4010/sessions/S1/hold',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{"reason":"Transferring"}',
      userName: 'agent',
    },
    outcome: given.outcome ?? { kind: 'answered', answer: { ...answer, ...given.answer } },
    milliseconds: 1.5,
  }
}

/** A finding; what is given differs from an ordinary one. */
export function findingWith(given: Partial<Finding> = {}): Finding {
  return {
    check: 'json-matches-the-contract',
    severity: 'violation',
    code: 'wrong-type',
    part: 'body',
    pointer: '/members/0/muted',
    expected: 'true or false',
    actual: '"false"',
    hint: 'The contract declares a boolean here.',
    exchange: exchangeWith(),
    ...given,
  }
}

/** A report; what is given differs from that of a conforming server. */
export function reportWith(given: Partial<Report> = {}): Report {
  return {
    subject: {
      api: 'Evo Voice',
      operation: 'HoldSession',
      url: 'http://127.0.0.1:4010/',
      userName: 'agent',
      requests: 15,
    },
    verdict: { kind: 'conforms' },
    tallies: [
      { check: 'status-as-documented', state: 'held', answers: 13, judged: 13, findings: 0 },
      { check: 'json-matches-the-contract', state: 'held', answers: 6, judged: 294, findings: 0 },
    ],
    findings: [],
    sent: 16,
    answered: 15,
    unseen: [],
    leaves: '',
    withheld: [],
    ...given,
  }
}

function holdSession(): Contract['operation'] {
  const operation = evoVoiceModel.operations.find(({ name }) => name === 'HoldSession')
  if (operation === undefined) throw new Error('The bundled contract has no HoldSession.')
  return operation
}
