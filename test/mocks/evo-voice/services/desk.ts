/** A desk for tests: a world of Evo Voice, and services that are asked in it directly. */

import { sessionTimers } from '#behaviour/evo-voice/session-timers.ts'
import type { Person } from '#behaviour/person.ts'
import type { Call, Service } from '#mocks/engine/service.ts'
import { demoUsers } from '#mocks/evo-voice/demo-users.ts'
import { plantPlots } from '#mocks/evo-voice/plant-plots.ts'
import type { Plot } from '#mocks/evo-voice/plot.ts'
import { everyState } from '#mocks/evo-voice/scenarios/every-state.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { Scenario, World } from '#mocks/world/world.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'

/** When its worlds begin. */
export const beganAt = Date.parse('2026-03-20T12:00:00Z')

/** Returns a world whose clock stands still: that of every state, or one with these plots. */
export function deskWorld(plots?: readonly Plot[]): World {
  const plant: Scenario = plots === undefined ? everyState : (world) => plantPlots(world, plots)
  const opening = { name: 'desk', plant }
  return createWorld({ seed: 1, now: () => beganAt, at: beganAt, users: demoUsers, opening, timers: sessionTimers })
}

/** Returns the demo user of this name. */
export function personNamed(userName: string): Person {
  const person = demoUsers.find((one) => one.userName === userName)
  if (person === undefined) throw new Error(`There is no ${userName}`)
  return person
}

/** Returns a call of a demo user; whoever has no name is a stranger. */
export function callOf(world: World, request: WireObject = {}, userName = 'agent'): Call {
  const person = userName === '' ? undefined : personNamed(userName)
  const wire = { method: 'GET', target: '/', headers: new Map(), body: new Uint8Array(), isLocal: true }
  return { request, caller: userName, world, ...(person && { person }), whoAsks: () => person, wire }
}

/** Asks a service; returns what it answers, or `404 NotFound: …` where it refuses. */
export function ask(service: Service, world: World, request: WireObject = {}, userName = 'agent'): unknown {
  const outcome = world.act(() => service.answer(callOf(world, request, userName)))
  if (outcome.kind === 'done') return outcome.dto
  const { status, errorCode, message } = outcome.refusal
  return `${status} ${errorCode}: ${message}`
}
