/** What Kestrel takes before it refuses, unless it is told otherwise: docs/discoveries/kestrel-refusals.md */

/** Sizes in bytes and times in milliseconds. */
export const limits = {
  /** Bytes of a request line, its line end included; a longer one is a 414. */
  requestLine: 8192,
  /** Bytes of all header lines together; more are a 431. */
  headers: 32_768,
  /** Header lines; more are a 431. */
  headerLines: 100,
  /** Bytes of a body; a longer one is a 413. */
  body: 30_000_000,
  /** Milliseconds that a connection may wait for its next request. */
  keepAlive: 130_000,
  /** Milliseconds in which the header lines must have come. */
  headersTime: 30_000,
  /** Milliseconds that a body has before its speed counts. */
  bodyGrace: 5000,
  /** Bytes of a body that must then have come for each second. */
  bodyRate: 240,
  /** Milliseconds for which a refused client is listened to, so that it can read why. */
  drain: 5000,
} as const
