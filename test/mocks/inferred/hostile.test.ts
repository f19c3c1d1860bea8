/** No model, however odd its names and shapes, breaks its stand-in. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standIn } from '#mocks/inferred/stand-in.ts'
import { stringify as writeJson } from '#servicestack/json/stringify.ts'
import { stringify as writeJsv } from '#servicestack/jsv/stringify.ts'
import { closeModel } from '#servicestack/model/close-model.ts'
import { randomModel } from '../../laws/random-model.ts'
import { unasked } from '../engine/unasked.ts'

test('every operation of a random model is answered, and the answer can be written', () => {
  const law = fc.property(randomModel(), (model) => {
    const api = standIn(model)
    const world = api.createWorld({ seed: 1, now: () => 0 })
    api.tour('http://127.0.0.1:1', world)
    const closed = closeModel(model)
    for (const { operation, answer } of api.services ?? []) {
      const outcome = answer({ request: {}, caller: '', world, ...unasked })
      const response = closed.operations.find(({ name }) => name === operation)?.response
      if (outcome.kind === 'refused' || response === undefined) continue
      writeJson(outcome.dto, { type: response, model: closed })
      writeJsv(outcome.dto, { type: response, model: closed })
    }
    expect(api.services?.length).toBe(model.operations.length)
  })
  fc.assert(law, { numRuns: 60 })
})
