/** What moves of sessions are refused with, where several say the same. */

import { conflict } from '../refusals.ts'

/** The refusals by what is wrong. */
export const sessionRefusals = {
  ended: conflict('The session has ended'),
  notRinging: conflict('The session is not ringing'),
  notConnected: conflict('The session is not connected'),
  notInCall: conflict('The session is neither connected nor on hold'),
  notHeld: conflict('The session is not on hold'),
  notVoice: conflict('The session is not a voice call'),
  notChat: conflict('The session is not a chat'),
  notConference: conflict('The session is not a conference'),
} as const
