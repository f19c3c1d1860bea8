/** Says when what the first files hold was invented. */

/** A moment in milliseconds, always the same, so that the files are the same whenever they are written. */
export const inventedAt = Date.parse('2026-01-02T03:04:05Z')
