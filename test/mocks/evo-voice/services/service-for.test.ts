import { expect, test } from 'vitest'
import { answerWith } from '#mocks/evo-voice/services/answer-with.ts'
import { serviceFor } from '#mocks/evo-voice/services/service-for.ts'
import { ask, deskWorld } from './desk.ts'

test('a service is told its request and its call', () => {
  const service = serviceFor<{ name: string }>({
    operation: 'Greet',
    manner: 'told',
    answer: ({ name }, { caller }) => answerWith({ says: `${caller} greets ${name}` }),
  })
  expect(service).toMatchObject({ operation: 'Greet', manner: 'told' })
  expect(ask(service, deskWorld(), { name: 'Ann' })).toEqual({ says: 'agent greets Ann' })
})
