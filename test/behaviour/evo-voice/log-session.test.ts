import { expect, test } from 'vitest'
import { lifeSample } from '#behaviour/evo-voice/life-samples.ts'
import { logSession } from '#behaviour/evo-voice/log-session.ts'
import { sessionStates } from '#behaviour/evo-voice/session-state.ts'
import { moved, refused, traceOf } from './moved.ts'

test.each(sessionStates)('a session that is %s takes a line and changes in nothing else', (state) => {
  const before = lifeSample(state, 'call')
  expect(moved(logSession, before, { text: 'Called back' })).toEqual({ ...before, ...traceOf(before, 'Called back') })
})

test.each(['message', 'text', 'body', 'entry'] as const)('the text may be called %s', (name) => {
  expect(moved(logSession, lifeSample('held', 'chat'), { [name]: 'Hm' }).log?.at(-1)?.message).toBe('Hm')
})

test.each([{}, { text: '' }])('without a text there is nothing to log', (request) => {
  expect(refused(logSession, lifeSample('connected', 'call'), request)).toEqual({
    status: 400,
    errorCode: 'BadRequest',
    message: 'A text to log is required',
  })
})
