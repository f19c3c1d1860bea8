import { expect, test } from 'vitest'
import { inventedService } from '#mocks/inferred/invented-service.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { unasked } from '../engine/unasked.ts'
import { modelOf, operationOf } from './shop.ts'

const search = operationOf('Search', 'GET /search', 'Found')
const model = modelOf([[search, { words: 'string', at: 'DateTime', limit: 'int' }]], {
  Found: { words: 'string', limit: 'string', hits: 'List<Hit>', total: 'int' },
  Hit: { id: 'Guid', title: 'string' },
})
const service = inventedService(search, new Inventor(model))
const world = createWorld({ seed: 1, now: () => 0 })

function answer(request: Record<string, string | number>) {
  const outcome = service.answer({ request, caller: '', world, ...unasked })
  return outcome.kind === 'done' ? outcome.dto : undefined
}

test('the same request gets the same answer, another one another', () => {
  expect(answer({ words: 'tea', limit: 2 })).toEqual(answer({ limit: 2, words: 'tea' }))
  expect(answer({ words: 'tea', limit: 2 })).not.toEqual(answer({ words: 'tea', limit: 3 }))
})

test('what has the name and the type of a request member repeats it', () => {
  expect(answer({ words: 'tea', limit: 2 })).toMatchObject({ words: 'tea' })
  expect(answer({ words: 'tea', limit: 2 })).not.toMatchObject({ limit: 2 })
})

test('an invented total counts the invented rows', () => {
  for (const words of ['tea', 'milk', 'ice']) {
    const found = Object(answer({ words }))
    expect(found.total).toBe(found.hits.length)
  }
})

test('nothing is answered with nothing', () => {
  const silent = inventedService(operationOf('Silent', 'POST /silent'), new Inventor(model))
  expect(silent.answer({ request: {}, caller: '', world, ...unasked })).toEqual({ kind: 'done', dto: {} })
})
