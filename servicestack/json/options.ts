/** What a caller may choose about reading JSON. */

import type { ReadOptions } from '#servicestack/text/options.ts'

/** How to read JSON. */
export interface JsonOptions extends ReadOptions {
  /**
   * What a member of the type `object` makes of its value: without a word its text, as ServiceStack.Text alone does;
   * `parsed`: maps, lists, numbers and booleans, as a server does. Evidence: docs/discoveries/json-objects.md
   */
  readonly objects?: 'text' | 'parsed'
}
