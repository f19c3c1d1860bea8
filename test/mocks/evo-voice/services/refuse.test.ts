import { expect, test } from 'vitest'
import { notFound } from '#behaviour/refusals.ts'
import { refuse } from '#mocks/evo-voice/services/refuse.ts'
import { serviceRefusal } from '#servicestack/http/answering/refusal.ts'

test('a service refuses as the engine’s own refusals are spelled', () => {
  const refusal = serviceRefusal(404, 'NotFound', 'Nothing there')
  expect(refuse(notFound('Nothing there'))).toEqual({ kind: 'refused', refusal })
})
