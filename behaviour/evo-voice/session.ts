/** Gives the generated wire types of sessions their names, and says what a stored session holds besides. */

import type { components } from '#generated/evo-voice.types.ts'

type Schemas = components['schemas']

/** A session as it travels. */
export type SessionInfo = Schemas['SessionInfo']

/** A session as it is kept: what travels, and what no answer shows. */
export type Session = SessionInfo & { readonly unpublished?: Unpublished }

/** One party of a session. */
export type SessionMemberInfo = Schemas['SessionMemberInfo']

/** One line of a session's log. */
export type SessionLogInfo = Schemas['SessionLogInfo']

/** What is kept of a session beside its wire members; absent where there is nothing to keep. */
export interface Unpublished {
  /** The session that this one comes out of; ListSessions filters by it. */
  readonly parentSessionId?: string
  readonly due?: Due
  /** The log before the entries in `log`: full pages of 50, oldest first. */
  readonly earlierLog?: readonly (readonly SessionLogInfo[])[]
  readonly isRecording?: boolean
}

/** What happens to a session by itself, and when. */
export interface Due {
  /** As the API writes dates. */
  readonly at: string
  readonly what: 'ring-timeout' | 'queue-wait' | 'wrap-up'
}

/** The request DTOs of the moves, one alias each. */
export type HoldSession = Schemas['HoldSession']
/** Redirects a call to a new destination. */
export type RedirectSession = Schemas['RedirectSession']
/** Sets single members; takes a call, or takes it off hold. */
export type PatchSession = Schemas['PatchSession']
/** Ends a session, or one leg of a conference. */
export type EndSession = Schemas['EndSession']
/** Turns a ringing call away. */
export type RejectSession = Schemas['RejectSession']
/** Starts to record a call. */
export type RecordSession = Schemas['RecordSession']
/** Writes a line into the log. */
export type LogSession = Schemas['LogSession']
/** Makes a call a conference. */
export type StartConference = Schemas['StartConference']
/** Dials somebody into a conference. */
export type AddConferenceMember = Schemas['AddConferenceMember']
/** Holds or mutes one party of a conference. */
export type PatchConferenceMember = Schemas['PatchConferenceMember']
/** Adds somebody to a chat. */
export type InviteChatMember = Schemas['InviteChatMember']
/** Removes somebody from a chat. */
export type DeleteChatMember = Schemas['DeleteChatMember']
/** Sends a message to a chat. */
export type SendMessage = Schemas['SendMessage']
