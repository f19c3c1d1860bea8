/** Makes one list of the answers to a batch, as .NET makes an array of them. */

import type { Refusal } from '#servicestack/http/answering/refusal.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { ListReference, TypeReference } from '#servicestack/model/type-reference.ts'
import { isObject } from '#servicestack/model/wire-kind.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Done } from './outcome.ts'

/** The answers in order, and the type of their list. */
export interface BatchAnswer {
  readonly kind: 'done'
  readonly items: readonly WireValue[]
  readonly type: ListReference
}

/** A list whose items say themselves what they are. */
export const untypedAnswers: ListReference = {
  kind: 'list',
  items: { kind: 'scalar', scalar: 'object' },
  isArray: true,
}

/**
 * The first answer decides what the array holds; after nothing it holds anything, and objects say their class.
 * Evidence: docs/discoveries/batches.md
 */
export function batchAnswer(
  all: readonly Done[],
  operation: Operation,
  model: ServiceModel,
): BatchAnswer | { readonly kind: 'refused'; readonly refusal: Refusal } {
  const answers = all.map((done) => answerOf(done, operation))
  const first = answers[0]?.type
  if (first === undefined) {
    const items = answers.map(({ value, type }) => withClass(value, type, model))
    return { kind: 'done', items, type: untypedAnswers }
  }
  const isMixed = answers.some(({ type }) => type !== undefined && JSON.stringify(type) !== JSON.stringify(first))
  if (isMixed) return { kind: 'refused', refusal: mixed }
  const items = answers.map(({ value }) => value)
  return { kind: 'done', items, type: { kind: 'list', items: first, isArray: true } }
}

/** What .NET says of a value that does not fit its array. */
const mixed: Refusal = {
  status: 500,
  reason: 'Internal Server Error',
  errorCode: 'ArrayTypeMismatchException',
  message: 'Attempted to access an element as a type incompatible with the array.',
  errors: [],
}

/** Without a type it is nothing. */
interface Answer {
  readonly value: WireValue
  readonly type?: TypeReference
}

function answerOf({ dto, type: own }: Done, { response }: Operation): Answer {
  const type = own ?? response
  return type === undefined || dto === null ? { value: null } : { value: dto, type }
}

function withClass(value: WireValue, type: TypeReference | undefined, model: ServiceModel): WireValue {
  if (type?.kind !== 'named' || !isObject(value)) return value
  const found = model.types.find(({ name }) => name === type.name)
  if (found?.kind !== 'class' || found.runtimeName === undefined) return value
  return { __type: found.runtimeName, ...value }
}
