/** Gives the request of ListSessions its name. */

import type { components } from '#generated/evo-voice.types.ts'

/** The request as it is bound: what was not sent is absent. */
export type ListSessions = components['schemas']['ListSessions']
