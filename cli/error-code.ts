/** Reads what the platform calls an error. */

/** Returns the code of an error, `ENOENT` say, or undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
