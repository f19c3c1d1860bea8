import { expect, test } from 'vitest'
import { answerWith } from '#mocks/evo-voice/services/answer-with.ts'

test('a service answers with an object, or with nothing', () => {
  expect(answerWith({ id: 'S1' })).toEqual({ kind: 'done', dto: { id: 'S1' } })
  expect(answerWith(null)).toEqual({ kind: 'done', dto: null })
})
