/** Names the page to which a person is sent who has to sign in. */

import { baseUrl } from '../base-url.ts'
import { formEncode } from '../form-encode.ts'
import { groupQuery } from '../group-query.ts'
import { pathInfo } from '../routing/path-info.ts'
import type { Target } from '../target.ts'
import type { WireRequest } from '../wire-request.ts'

/** Returns the address of the login page, with the address that was asked for: docs/discoveries/login-redirects.md */
export function loginAddress(request: WireRequest, target: Target): string {
  const base = baseUrl(request)
  return `${base}/login?redirect=${formEncode(`${base}${pathInfo(target.path)}${queryOf(target)}`)}`
}

/** Read and written again: what was escaped needlessly no longer is, and a space is a plus. */
function queryOf({ values }: Target): string {
  if (values.length === 0) return ''
  const pairs = groupQuery(values).flatMap(([name, all]) => all.map((value) => [name, value] as const))
  return `?${pairs.map(([name, value]) => `${formEncode(name)}=${formEncode(value)}`).join('&')}`
}
