/** Keeps the sample bodies that a metadata page prints. */

import type { Format } from './format.ts'

/** Sample bodies in one format, byte for byte as published (in JSV: the pretty layout, not wire text). */
export interface Samples {
  readonly format: Format
  readonly request?: string
  readonly response?: string
}
