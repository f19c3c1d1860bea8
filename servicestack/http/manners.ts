/** Names the choices in which ServiceStack servers differ; each profile is one table. */

import type { Format } from '#servicestack/model/format.ts'

/** How one kind of server speaks. */
export interface Manners {
  readonly name: string
  /** `Server` and `X-Powered-By` of the imitated server. */
  readonly server: string
  readonly poweredBy: string
  /** What an answer is written in when the request names nothing else. */
  readonly defaultFormat: Format
  /** Preference of the server among accepted types; the first hit wins, whatever the client's order or q. */
  readonly preferredTypes: readonly { readonly type: string; readonly format: Format }[]
}

/**
 * Like a 8.6 server with the JSON and JSV features, with two kindnesses that its metadata page promises and a stock
 * server breaks: `Accept: text/jsv` is answered in JSV, and no `Accept` (or a bare wildcard) means JSON, not HTML.
 * Evidence: docs/discoveries/text-jsv-is-not-answered.md
 */
export const documented: Manners = {
  name: 'documented',
  server: 'Kestrel',
  poweredBy: 'ServiceStack/8.60 NET6/Linux/net8/NO',
  defaultFormat: 'json',
  preferredTypes: [
    { type: 'application/json', format: 'json' },
    { type: 'application/jsv', format: 'jsv' },
    { type: 'text/jsv', format: 'jsv' },
  ],
}
