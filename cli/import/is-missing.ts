/** Tells a file that is not there from one that cannot be read. */

import { errorCode } from '../error-code.ts'

/** True for the error of a path at which there is nothing. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')
}
