/** Reads the text of an answer in its format, as strictly as the format is written. */

import type { Answer } from '#contracts/exchange/answer.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import { JsvError } from '#servicestack/jsv/jsv-error.ts'
import { parse } from '#servicestack/jsv/parse.ts'
import type { Format } from '#servicestack/model/format.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { jsonDepth } from './json-depth.ts'
import { repeatedMember } from './repeated-member.ts'
import { emptyBody, notJson, notJsv, notUtf8, repeatedName, tooDeep } from './unreadable.ts'

/** A body's value, or why it has none. */
export type BodyReading =
  | { readonly kind: 'value'; readonly value: WireValue }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** Reads a body that should hold a value of the given type. */
export function readBody(answer: Answer, format: Format, type: TypeReference, model: ServiceModel): BodyReading {
  const { body } = answer
  if (!answer.isUtf8) return { kind: 'fault', fault: notUtf8(body) }
  if (body === '') return { kind: 'fault', fault: emptyBody(format === 'json' ? 'JSON' : 'JSV') }
  return format === 'json' ? readJson(body) : readJsv(body, type, model)
}

const depthLimit = 200

function readJson(body: string): BodyReading {
  try {
    const value: WireValue = JSON.parse(body)
    const depth = jsonDepth(body)
    if (depth > depthLimit) return { kind: 'fault', fault: tooDeep(body, depth) }
    const repeated = repeatedMember(body)
    return repeated === undefined ? { kind: 'value', value } : { kind: 'fault', fault: repeatedName(body, repeated) }
  } catch (error) {
    return { kind: 'fault', fault: notJson(body, error) }
  }
}

function readJsv(body: string, type: TypeReference, model: ServiceModel): BodyReading {
  try {
    return { kind: 'value', value: parse(body, { type, model, mode: 'strict', misfits: 'keep' }) }
  } catch (error) {
    if (error instanceof JsvError) return { kind: 'fault', fault: notJsv(body, error) }
    throw error
  }
}
