/** Sends a person to the login page instead of telling him 401. */

import { loginAddress } from '#servicestack/http/sessions/login-address.ts'
import type { Play } from '../play.ts'

/** Returns the redirect that a browser follows, and comes back from: docs/discoveries/login-redirects.md */
export function toLogin({ request, target }: Pick<Play, 'request' | 'target'>): Redirect {
  return { status: 302, reason: 'Found', location: loginAddress(request, target) }
}

interface Redirect {
  readonly status: number
  readonly reason: string
  readonly location: string
}
