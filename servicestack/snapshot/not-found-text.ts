/** Writes the plain text that stands for a service's 404 where HTML is asked for. */

/**
 * Returns the body, which goes out as `text/plain; charset=utf-8`: docs/discoveries/html-snapshots.md
 * @example notFoundText('NotFound', "Session 'nope' was not found")
 */
export function notFoundText(errorCode: string, message: string): string {
  return `${errorCode === message ? 'Error' : `Error (${errorCode})`}: ${message}\n\n404`
}
