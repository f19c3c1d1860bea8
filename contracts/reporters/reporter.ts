/** Describes a reporter: it listens to a run and answers each event with text. */

import type { VerifyEvent } from '#contracts/verify/event.ts'

/** Returns the text to print for an event, often none. It keeps no state. */
export type Reporter = (event: VerifyEvent) => string
