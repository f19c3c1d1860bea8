/** The whole life of a request, read as a list: match, negotiate, bind, authenticate, behave, write. */

import type { World } from '#mocks/world/world.ts'
import { negotiate } from '#servicestack/http/answering/negotiate.ts'
import { notRouted, unanswered } from '#servicestack/http/answering/write-response.ts'
import { bindRequest } from '#servicestack/http/binding/bind-request.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { deadEnd } from '#servicestack/http/routing/dead-end.ts'
import { overrideMethod } from '#servicestack/http/routing/override-method.ts'
import { authenticate } from '#servicestack/http/sessions/authenticate.ts'
import { readSessionKeys } from '#servicestack/http/sessions/session-keys.ts'
import { readTarget, type Target } from '#servicestack/http/target.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { writeBindingFailure } from './answering/binding-failure.ts'
import { readPresentation } from './answering/presentation.ts'
import { turnAway } from './answering/turn-away.ts'
import { withMoves } from './answering/with-moves.ts'
import { withNote } from './answering/with-note.ts'
import { writeBindingError, writeOutcome } from './answering/write.ts'
import type { Api } from './api.ts'
import { playBatch } from './batch.ts'
import { behave } from './behave.ts'
import { withFaults } from './faulting/with-faults.ts'
import type { Play } from './play.ts'
import { preflight } from './preflight.ts'
import type { Reply } from './reply.ts'
import { type EngineOptions, prepareSetting } from './setting.ts'
import { answerFramework } from './signing/answer-framework.ts'
import { type Stage, setStage } from './stage.ts'

/** Answers a request at once; the world is the only thing that changes. */
export type Engine = (request: WireRequest) => Reply

/**
 * Prepares an API once, and returns what puts a world behind it; that costs next to nothing.
 * @example const engineOf = prepareEngine(evoVoice); const engine = engineOf(world)
 */
export function prepareEngine(api: Api, manners?: Manners, options?: EngineOptions): (world: World) => Engine {
  const setting = prepareSetting(api, manners, options)
  return (world) => {
    const stage = setStage(setting, world)
    return (request) => answer(request, stage)
  }
}

/** Creates the engine of an API in a single world. */
export function createEngine(api: Api, world: World, manners?: Manners): Engine {
  return prepareEngine(api, manners)(world)
}

function answer(received: WireRequest, stage: Stage): Reply {
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
  stage.world.catchUp()
  return withNote(
    stage.world.act(() => perform(play, stage)),
    negotiated.note,
  )
}

/** What no operation claims. */
function elsewhere(request: WireRequest, target: Target, stage: Stage): WireResponse {
  return stage.publish(request, target, stage.world) ?? stage.apiIndex(request, target) ?? notRouted(stage.manners)
}

/** What happens once it is known which operation is asked for, and in which format it is answered. */
function perform(play: Play, stage: Stage): Reply {
  const { request, target, match } = play
  const nowhere = deadEnd(match, stage.manners)
  if (nowhere !== undefined) return writeBindingError(nowhere, play, stage)
  if (match.isBatch) return playBatch(play, stage)
  const binding = bindRequest(request, target, match, stage.binders)
  if (binding.kind === 'failed') return writeBindingFailure(binding.text, stage)
  if (binding.kind === 'refused') return writeBindingError(binding.refusal, play, stage)
  const entry = authenticate(request, play.session.id, match.operation.access, stage.accounts)
  if (entry.kind === 'refused') return turnAway(entry, play, stage)
  return serve(binding.dto, entry, play, stage)
}

/** What happens once it is known who asks, and that he may. */
const serve = withFaults((dto: WireObject, entry, play, stage) => {
  if (stage.isFramework(play.operation)) return answerFramework(dto, play, stage)
  const outcome = behave(dto, play, entry.caller, stage)
  return withMoves(writeOutcome(outcome, entry, play, stage), outcome, { play, caller: entry.caller, stage })
})
