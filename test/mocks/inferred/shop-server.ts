/** Asks a stand-in through its engine, in JSON. */

import { createEngine } from '#mocks/engine/engine.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import type { World } from '#mocks/world/world.ts'
import { responseText } from '#servicestack/http/answering/response-text.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { basic, wireRequest } from '../engine/small-api.ts'

/** An answer, its body read where it is JSON. */
export interface Answered {
  readonly status: number
  readonly text: string
  // tests look into answers of any shape
  readonly body: Readonly<Record<string, unknown>>
}

/** A stand-in that can be asked: `ask('GET /customers/1')`. */
export interface Asked {
  readonly world: World
  ask(line: string, body?: unknown, format?: 'json' | 'jsv'): Answered
}

/** Starts a stand-in in a world of its own, at a fixed time. */
export function start(model: ServiceModel, seed = 1): Asked {
  const api = standIn(model)
  const world = api.createWorld({ seed, now: () => Date.parse('2026-01-02T03:04:05Z') })
  const engine = createEngine(api, world)
  return {
    world,
    ask(line, body, format = 'json') {
      const [method = '', target = ''] = line.split(' ')
      const headers = { method, accept: `application/${format}`, 'content-type': 'application/json', ...basic('admin') }
      const sent = body === undefined ? '' : JSON.stringify(body)
      const answer = engine(wireRequest(target, headers, sent))
      const text = responseText(answer)
      return { status: answer.status, text, body: /^[{[]/.test(text) ? JSON.parse(text) : {} }
    },
  }
}
