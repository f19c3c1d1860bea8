import { expect, test } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { services } from '#mocks/evo-voice/services/services.ts'

test('every operation of the contract is answered, by a move or by a service and never by both', () => {
  const answering = [...evoVoice.behaviours, ...services].map(({ operation }) => operation)
  expect(answering.toSorted()).toEqual(evoVoice.model.operations.map(({ name }) => name).toSorted())
})
