/** What the clock of a world can show. */

/** The last moment that a date can hold, in milliseconds since 1970, and how many times as fast as a real clock one runs. */
export const clockLimits = { lastMoment: 8.64e15, fastest: 1_000_000 } as const
