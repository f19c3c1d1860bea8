/** What a session is about, told before its names and numbers are invented. */

import type { Due, Session } from '#behaviour/evo-voice/session.ts'
import type { AccountId } from './accounts.ts'

/** The part of a session that its story fixes; all times hang on the beginning of the world. */
export interface Plot {
  readonly state: 'ringing' | 'queued' | 'connected' | 'held' | 'passive' | 'ended' | 'missed'
  /** How long before the world's beginning it started. */
  readonly minutesAgo: number
  /** How long it lasted, if it is over: by default 4.2 minutes, or half a minute if it was missed. */
  readonly minutesLong?: number
  /** By default Voice. */
  readonly channel?: Session['channel']
  /** By default Incoming. */
  readonly direction?: Session['direction']
  /** By default AC100. */
  readonly account?: AccountId
  /** Who answered it, is rung, or placed it: the user name of somebody who may sign in, or of a colleague who may not; by default agent. */
  readonly agent?: string
  /** Who put it on hold and why; by default its agent, who is about to transfer it. */
  readonly hold?: { readonly by: string; readonly reason: Session['holdReason'] }
  /** Who takes part besides the caller and the agent; parties from outside make it a conference. */
  readonly parties?: readonly Party[]
  /** What will happen to it by itself, so long after the world's beginning. */
  readonly due?: { readonly what: Due['what']; readonly inMinutes: number }
  /** Log lines after the first one. */
  readonly remarks?: readonly string[]
  /** What was written in a chat, by customer and agent in turn. */
  readonly messages?: readonly string[]
}

/** A plot with the id of its session. */
export interface NumberedPlot extends Plot {
  readonly id: string
}

/** Somebody who was added to a session. */
export interface Party {
  /** The user name of a colleague; without one it is somebody outside. */
  readonly colleague?: string
  readonly callState: 'Ringing' | 'Connected' | 'Hold'
  readonly isMuted?: boolean
}
