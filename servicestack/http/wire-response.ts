/** An HTTP response as plain values; each door puts it on its own wire. */

/** What the engine answers. */
export interface WireResponse {
  readonly status: number
  /** The reason phrase, which ServiceStack sets to the error code; HTTP/2 and some clients cannot see it. */
  readonly reason: string
  /**
   * Header lines in the order a real server sends them, without `Date`, `Connection` and transfer coding; a body
   * without a `Content-Length` among them is one that the real server sends in chunks.
   */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | Uint8Array
}
