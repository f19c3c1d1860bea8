/** A mistake in how a command was called; the command line answers it with exit code 2. */

/** Says what is wrong with the arguments, and what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
