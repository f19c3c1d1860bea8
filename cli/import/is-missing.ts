/** Tells a file that is not there from one that cannot be read. */

/** True for the error of a path at which there is nothing. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
