/** What links look like. */

/** How they begin, and how long they may be. */
export const linkFormat = {
  mark: 'u',
  version: 1,
  /** Characters of a link. */
  longest: 4_000_000,
  /** Bytes of the JSON in it. */
  longestJson: 16_000_000,
} as const
