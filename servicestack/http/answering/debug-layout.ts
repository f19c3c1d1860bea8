/** Knows when JSV is answered in lines for people to read. Evidence: docs/discoveries/debug-layout.md */

import { queryValue, type Target } from '../target.ts'

/** The Content-Type of JSV that is laid out, which it is not. */
export const debugLayoutType = 'application/json; charset=utf-8'

/**
 * True where an answer in JSV is laid out: `debug` has a value, whichever it is; on `/jsv/reply` the word may stand
 * anywhere in the URL.
 */
export function wantsDebugLayout({ path, query, values }: Target, isJsvRoute = false): boolean {
  if (isJsvRoute && `${path}?${query}`.includes('debug')) return true
  return values.length > 0 && Boolean(queryValue(values, 'debug'))
}
