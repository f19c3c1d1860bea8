import { expect, test } from 'vitest'
import { sessionRefusals } from '#behaviour/evo-voice/session-refusals.ts'

test('each refusal is a 409 that says what the session is not, or that it has ended', () => {
  for (const { status, errorCode, message } of Object.values(sessionRefusals)) {
    expect([status, errorCode]).toEqual([409, 'Conflict'])
    expect(message).toMatch(/^The session (is not|is neither|has ended)/)
  }
})
