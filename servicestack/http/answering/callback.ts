/** Wraps an answer into the call that `?callback=` asks for. Evidence: docs/discoveries/jsonp.md */

import { queryValue, type Target } from '../target.ts'

/** What JSONP is answered in where no path suffix says otherwise; a text as the result adds its charset. */
export const callbackType = 'text/javascript'

/**
 * Returns the function that the query asks to call, undefined where it names none; what no name has becomes `_`.
 * @example callbackName([['callback', 'app.show(1)']]) // app.show_1_
 */
export function callbackName(values: Target['values']): string | undefined {
  const name = values.length === 0 ? undefined : queryValue(values, 'callback')
  return name ? name.replace(/[^\w.]/g, '_') : undefined
}

/** Returns the call with a body of any format as its argument, as it is. */
export function wrapInCallback(name: string, body: string): string {
  return `${name}(${body})`
}
