/** Something that was published about an API, byte for byte, and where and when it was read. */

/** One captured text. */
export interface Captured {
  /** The name of its file in `dtos/<api>/`. */
  readonly file: string
  /** The URL or the path it was read from, without credentials. */
  readonly from: string
  /** When, in ISO 8601. */
  readonly readAt: string
  readonly bytes: Uint8Array
  readonly text: string
  /** True for what stands in `dtos/<api>/` already and stays as it is, such as a file that people have mended. */
  readonly isKept?: boolean
}
