/** Plays a list of requests for one operation, one after the other, until one is refused. */

import type { Refusal } from '#servicestack/http/answering/refusal.ts'
import { bindBatch } from '#servicestack/http/binding/bind-batch.ts'
import { authenticate, type Caller } from '#servicestack/http/sessions/authenticate.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { turnAway } from './answering/turn-away.ts'
import { writeBindingError, writeDto, writeRefusal } from './answering/write.ts'
import { type BatchAnswer, batchAnswer, untypedAnswers } from './batch-answer.ts'
import { behave } from './behave.ts'
import { withFaults } from './faulting/with-faults.ts'
import type { Done } from './outcome.ts'
import type { Play } from './play.ts'
import type { Reply } from './reply.ts'
import { entryCookies } from './signing/session-cookies.ts'
import type { Stage } from './stage.ts'

/**
 * Answers with a list of answers, or with the first refusal; what was done before it stays done. An empty list asks
 * nobody who he is. Evidence: docs/discoveries/batches.md
 */
export function playBatch(play: Play, stage: Stage): Reply {
  const { request, match, operation, session } = play
  const binding = bindBatch(request, match, stage.binders)
  if (binding.kind === 'refused') return writeBindingError(binding.refusal, play, stage)
  if (binding.dtos.length === 0) return writeAll({ kind: 'done', items: [], type: untypedAnswers }, [], play, stage)
  const entry = authenticate(request, session.id, operation.access, stage.accounts)
  if (entry.kind === 'refused') return turnAway(entry, play, stage)
  return serve(binding.dtos, entry, play, stage)
}

const serve = withFaults((dtos: readonly WireObject[], entry, play, stage) => {
  const cookies = entryCookies(entry, play.session, stage.world, stage.manners)
  const played = playAll(dtos, entry.caller, play, stage)
  if (played.kind === 'done') return withCompleted(writeAll(played, cookies, play, stage), played.items.length)
  const response = writeRefusal(played.refusal, cookies, play, stage)
  return played.completed === undefined ? response : withCompleted(response, played.completed)
})

/** A refusal, and how many were done before it; undefined where none was begun. */
interface Broken {
  readonly kind: 'refused'
  readonly refusal: Refusal
  readonly completed?: number
}

/** All requests are validated before the first is played. */
function playAll(
  dtos: readonly WireObject[],
  caller: Caller | undefined,
  play: Play,
  stage: Stage,
): BatchAnswer | Broken {
  const validate = stage.validator(play.operation)
  for (const [index, dto] of dtos.entries()) {
    const invalid = validate(dto)
    if (invalid !== undefined) return { kind: 'refused', refusal: atIndex(invalid, index) }
  }
  const all: Done[] = []
  for (const [index, dto] of dtos.entries()) {
    const outcome = behave(dto, play, caller, stage)
    if (outcome.kind === 'done') all.push(outcome)
    else if (outcome.isThrown) return { kind: 'refused', refusal: outcome.refusal }
    else return { kind: 'refused', refusal: atIndex(outcome.refusal, index), completed: index }
  }
  return batchAnswer(all, play.operation, stage.model)
}

function atIndex(refusal: Refusal, index: number): Refusal {
  return { ...refusal, meta: { AutoBatchIndex: String(index) } }
}

/** The list goes by the name of the request class's array. */
function writeAll(answer: BatchAnswer, cookies: readonly string[], play: Play, stage: Stage): WireResponse {
  const operation = { ...play.operation, name: `${play.operation.name}[]`, response: answer.type }
  return writeDto(answer.items, cookies, { ...play, operation }, stage)
}

/** Says how far the batch came, before the last header line. */
function withCompleted(response: WireResponse, completed: number): WireResponse {
  const { headers } = response
  const line = ['X-AutoBatch-Completed', String(completed)] as const
  return { ...response, headers: [...headers.slice(0, -1), line, ...headers.slice(-1)] }
}
