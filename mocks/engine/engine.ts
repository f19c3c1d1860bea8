/** The whole life of a request, read as a list: match, negotiate, bind, authenticate, behave, write. */

import type { World } from '#mocks/world/world.ts'
import { authenticate } from '#servicestack/http/authenticate.ts'
import { bindRequest } from '#servicestack/http/bind-request.ts'
import { deadEnd } from '#servicestack/http/dead-end.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { negotiate } from '#servicestack/http/negotiate.ts'
import { overrideMethod } from '#servicestack/http/override-method.ts'
import { readSessionKeys } from '#servicestack/http/session-keys.ts'
import { readTarget, type Target } from '#servicestack/http/target.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { notRouted, unanswered } from '#servicestack/http/write-response.ts'
import { answerFramework } from './answer-framework.ts'
import type { Api } from './api.ts'
import { playBatch } from './batch.ts'
import { behave } from './behave.ts'
import { writeBindingFailure } from './binding-failure.ts'
import type { Play } from './play.ts'
import { preflight } from './preflight.ts'
import { readPresentation } from './presentation.ts'
import { type Stage, setStage } from './stage.ts'
import { turnAway } from './turn-away.ts'
import { withNote } from './with-note.ts'
import { writeBindingError, writeOutcome } from './write.ts'

/** Answers a request at once; the world is the only thing that changes. */
export type Engine = (request: WireRequest) => WireResponse

/** Creates the engine of an API in a world. */
export function createEngine(api: Api, world: World, manners?: Manners): Engine {
  const stage = setStage(api, world, manners)
  return (request) => answer(request, stage)
}

function answer(received: WireRequest, stage: Stage): WireResponse {
  const target = readTarget(received.target)
  const request = overrideMethod(received, target)
  const welcome = preflight(request, stage.manners)
  if (welcome !== undefined) return welcome
  const match = stage.match(request.method, target.path)
  if (match === undefined) return elsewhere(request, target, stage)
  const negotiated = negotiate(request, target, match, stage.manners)
  if (negotiated === undefined) return unanswered(stage.manners)
  const presentation = readPresentation(target, match, stage.manners)
  const session = readSessionKeys(request)
  const play = { request, target, match, operation: match.operation, negotiated, presentation, session }
  return withNote(perform(play, stage), negotiated.note)
}

/** What no operation claims. */
function elsewhere(request: WireRequest, target: Target, stage: Stage): WireResponse {
  return stage.publish(request, target) ?? stage.apiIndex(request, target) ?? notRouted(stage.manners)
}

/** What happens once it is known which operation is asked for, and in which format it is answered. */
function perform(play: Play, stage: Stage): WireResponse {
  const { request, target, match } = play
  const nowhere = deadEnd(match, stage.manners)
  if (nowhere !== undefined) return writeBindingError(nowhere, play, stage)
  if (match.isBatch) return playBatch(play, stage)
  const binding = bindRequest(request, target, match, stage.binders)
  if (binding.kind === 'failed') return writeBindingFailure(binding.text, stage)
  if (binding.kind === 'refused') return writeBindingError(binding.refusal, play, stage)
  const entry = authenticate(request, play.session.id, match.operation.access, stage.accounts)
  if (entry.kind === 'refused') return turnAway(entry, play, stage)
  if (stage.isFramework(match.operation)) return answerFramework(binding.dto, play, stage)
  const outcome = behave(binding.dto, play, entry.caller, stage)
  return writeOutcome(outcome, entry, play, stage)
}
