/** Describes one documented way of asking for a format. */

import type { Format } from '#servicestack/model/format.ts'

/** A way to ask for an answer in a format, and the format the request's own body goes in. */
export interface Way {
  /** How people call it: `JSV by ?format=jsv`. */
  readonly name: string
  readonly format: Format
  /** Appended to the path, with its dot. */
  readonly suffix?: string
  /** Appended as the query, without `?`. */
  readonly query?: string
  readonly accept: string
  readonly contentType: string
  readonly bodyFormat: Format
  /** True where the metadata page promises it and no released ServiceStack server does it: at most a warning. */
  readonly isOnlyPromised: boolean
}
