/** Evo Voice, ready to be stood in for: its contract, its behaviours, its demo users and its demo sessions. */

import { behaviourOf } from '#behaviour/behaviour.ts'
import { holdSession } from '#behaviour/evo-voice/hold-session.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import type { Api } from '#mocks/engine/api.ts'
import { createWorld } from '#mocks/world/world.ts'
import { demoUsers } from './demo-users.ts'
import { plantSession } from './plant-session.ts'
import { plots } from './plots.ts'
import { tour } from './tour.ts'

/** The bundled API. */
export const evoVoice: Api = {
  name: 'evo-voice',
  model: evoVoiceModel,
  behaviours: [behaviourOf(holdSession)],
  createWorld(beginning) {
    const world = createWorld({ ...beginning, users: demoUsers })
    const sessions = world.collection('sessions')
    for (const plot of plots) sessions.plant(plot.id, () => ({ ...plantSession(plot, world) }))
    return world
  },
  tour,
}
