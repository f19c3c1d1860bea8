/** Asks whether an error comes as a ResponseStatus in the format that was asked for. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { Format } from '#servicestack/model/format.ts'
import { frameworkModel } from '#servicestack/model/framework-model.ts'
import { isObject } from '#servicestack/model/wire-kind.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { ExchangeCheck, Judgement } from './check.ts'
import { formatAnswered } from './format-answered.ts'
import { matchType } from './match-type.ts'
import { readBody } from './read-body.ts'
import { unconcerned } from './unconcerned.ts'

/** The envelope is `{"responseStatus":{"errorCode":…,"message":…}}`; its code and its words are the API's own. */
export const errorsInAnEnvelope: ExchangeCheck = {
  id: 'errors-in-an-envelope',
  looksAt: 'exchange',
  judge({ ask, outcome }) {
    if (ask.expect.kind !== 'refusal' || outcome.kind !== 'answered') return unconcerned
    const { answer } = outcome
    if (answer.status !== ask.expect.status) return unconcerned
    const format = formatAnswered(answer, ask.way)
    if (format !== undefined) return judgeEnvelope(answer, format)
    return answer.body === '' ? judgeEnvelope(answer, ask.way.format) : unconcerned
  },
}

function judgeEnvelope(answer: Answer, format: Format): Judgement {
  const envelope = { kind: 'named', name: 'ErrorResponse' } as const
  const reading = readBody(answer, format, envelope, frameworkModel)
  if (reading.kind === 'fault')
    return { judged: 1, faults: [{ ...reading.fault, hint: `${reading.fault.hint} ${why}` }] }
  const { judged, faults } = matchType(reading.value, envelope, { model: frameworkModel, format })
  // an API may add members of its own: BoomResponse in docs/discoveries/error-envelope.md
  const misshapen = faults.filter(({ code }) => code !== 'undeclared-member')
  const missing = missingText(reading.value, 'errorCode') ?? missingText(reading.value, 'message')
  return { judged: judged + 1, faults: [...(missing ? [missing] : []), ...misshapen] }
}

const why = 'Clients raise their error from responseStatus.errorCode and message.'

function missingText(body: WireValue, member: 'errorCode' | 'message'): Fault | undefined {
  const status = isObject(body) ? body['responseStatus'] : undefined
  const text = isObject(status) ? status[member] : undefined
  if (text !== undefined && text !== null && text !== '') return undefined
  return {
    severity: 'violation',
    code: 'no-envelope',
    part: 'body',
    pointer: `/responseStatus/${member}`,
    expected: '{"responseStatus":{"errorCode":…,"message":…}}',
    actual: JSON.stringify(body),
    hint: why,
  }
}
