/** Gives the generated wire types of sessions their names. */

import type { components } from '#generated/evo-voice.types.ts'

/** A session as it travels. */
export type SessionInfo = components['schemas']['SessionInfo']

/** One party of a session. */
export type SessionMemberInfo = components['schemas']['SessionMemberInfo']

/** One line of a session's log. */
export type SessionLogInfo = components['schemas']['SessionLogInfo']

/** The request DTO of the hold operation. */
export type HoldSession = components['schemas']['HoldSession']
