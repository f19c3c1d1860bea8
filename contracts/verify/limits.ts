/** Bounds what the judge waits for and what it reads. */

/** Limits of each single request. */
export interface Limits {
  readonly milliseconds: number
  /** Bytes of a body, after decompression. */
  readonly bytes: number
}
