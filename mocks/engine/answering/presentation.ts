/** Reads how an answer is to be laid out, beside its format: `?jsconfig=`, `?callback=` and `?debug=`. */

import { callbackName } from '#servicestack/http/answering/callback.ts'
import { wantsDebugLayout } from '#servicestack/http/answering/debug-layout.ts'
import { readJsConfig } from '#servicestack/http/answering/js-config.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import type { RouteMatch } from '#servicestack/http/routing/route-match.ts'
import type { Target } from '#servicestack/http/target.ts'
import type { WriteOptions } from '#servicestack/text/write-options.ts'

/** What a request asks for beside a format. */
export interface Presentation {
  /** How JSON and JSV are written. */
  readonly write?: WriteOptions
  /** The function that the answer calls with itself. */
  readonly callback?: string
  /** JSV is laid out in lines. */
  readonly isLaidOut?: boolean
}

const plain: Presentation = {}

/** Nearly every request asks for nothing of the kind, and costs nothing here. */
export function readPresentation(target: Target, match: RouteMatch, manners: Manners): Presentation {
  const isJsvRoute = match.via === 'reply' && match.format === 'jsv'
  if (target.values.length === 0 && !isJsvRoute) return plain
  const write = readJsConfig(target.values, manners)
  const callback = callbackName(target.values)
  return {
    ...(write && { write }),
    ...(callback !== undefined && { callback }),
    isLaidOut: wantsDebugLayout(target, isJsvRoute),
  }
}
