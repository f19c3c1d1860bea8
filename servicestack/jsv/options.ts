/** What a caller may choose about JSV. */

import type { PlainReadOptions, ReadOptions } from '#servicestack/text/options.ts'

/** How to read JSV. */
export interface JsvOptions extends ReadOptions {
  /**
   * `server`, without a word: takes what a ServiceStack server takes, and swallows what it swallows. `strict`: takes
   * what ServiceStack writes, and throws a `JsvError` for everything else.
   */
  readonly mode?: 'server' | 'strict'
  /** `keep`, in strict mode: what has an unknown name, or is not of its type, is kept as text and not refused. */
  readonly misfits?: 'refuse' | 'keep'
}

/** Options under which everything that is read is a value as JSON knows it. */
export type PlainJsvOptions = JsvOptions & PlainReadOptions
