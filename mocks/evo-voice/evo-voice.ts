/** Evo Voice, ready to be stood in for: its contract, its behaviours and services, its demo users and its scenarios. */

import { behaviourOf } from '#behaviour/behaviour.ts'
import { sessionMoves } from '#behaviour/evo-voice/session-moves.ts'
import { sessionTimers } from '#behaviour/evo-voice/session-timers.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import type { Api } from '#mocks/engine/api.ts'
import { chooseScenario } from '#mocks/world/choose-scenario.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import { demoUsers } from './demo-users.ts'
import { movesOf } from './moves-of.ts'
import { scenarios } from './scenarios.ts'
import { services } from './services/services.ts'
import { tour } from './tour.ts'

/** The bundled API. */
export const evoVoice: Api = {
  name: 'evo-voice',
  model: evoVoiceModel,
  // a message is kept beside its session, so that a service makes this move
  behaviours: sessionMoves.filter(({ operation }) => operation !== 'SendMessage').map((move) => behaviourOf(move)),
  services,
  scenarios,
  movesOf,
  createWorld({ scenario, ...beginning }) {
    const opening = chooseScenario(scenarios, scenario)
    return createWorld({ ...beginning, users: demoUsers, opening, timers: sessionTimers })
  },
  tour,
}
