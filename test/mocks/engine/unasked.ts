/** What is said of a call that no request made. */

import type { Call } from '#mocks/engine/service.ts'
import { wireRequest } from './small-api.ts'

/** Nobody asks, by a request for nothing. */
export const unasked: Pick<Call, 'whoAsks' | 'wire'> = { whoAsks: () => undefined, wire: wireRequest('/') }
