import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { SessionInfo } from '#behaviour/evo-voice/session.ts'
import { sessionState } from '#behaviour/evo-voice/session-state.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'

const beginning = { seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z') }

function sessions(seed = 1): readonly SessionInfo[] {
  return evoVoice
    .createWorld({ ...beginning, seed })
    .collection('sessions')
    .all() as readonly SessionInfo[]
}

test('the demo world holds twelve sessions in every state of their life, and a chat', () => {
  const states = sessions().map(sessionState)
  expect(states).toHaveLength(12)
  expect(new Set(states)).toEqual(new Set(['connected', 'ringing', 'held', 'ended', 'idle', 'passive']))
  expect(sessions().filter(({ channel }) => channel === 'Chat')).toHaveLength(1)
})

test('its texts hold all that JSV must quote, line breaks and letters beyond ASCII', () => {
  const text = JSON.stringify(sessions())
  for (const piece of [',', '\\"', '{', '[', '\\n']) expect(text).toContain(piece)
  expect(text).toMatch(/[^\u0020-\u007e]/)
})

test('the same seed gives the same world, another seed another', () => {
  expect(sessions(3)).toEqual(sessions(3))
  expect(sessions(3)).not.toEqual(sessions(4))
})

test('every session satisfies the contract', () => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema(writeOpenApi(evoVoice.model), 'contract')
  for (const session of sessions()) {
    ajv.validate({ $ref: 'contract#/components/schemas/SessionInfo' }, session)
    expect(ajv.errors, session.id ?? '').toBeNull()
  }
})

test('every operation of the contract has a behaviour', () => {
  const told = evoVoice.behaviours.map(({ operation }) => operation)
  expect(evoVoice.model.operations.map(({ name }) => name)).toEqual(told)
})
