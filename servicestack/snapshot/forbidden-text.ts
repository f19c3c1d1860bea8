/** Writes the plain text that stands for a 403. */

/** The parts of a request that the text repeats. */
export interface ForbiddenRequest {
  readonly method: string
  /** With its suffix, if it has one. */
  readonly pathInfo: string
  /** Without a question mark. */
  readonly query: string
}

/**
 * Returns the body, which goes out as `text/plain`, with CRLF on every platform:
 * docs/discoveries/forbidden-is-plain-text.md
 */
export function forbiddenText({ method, pathInfo, query }: ForbiddenRequest): string {
  return `Forbidden\r\n\r\nRequest.HttpMethod: ${method}\r\nRequest.PathInfo: ${pathInfo}\r\nRequest.QueryString: ${query}\r\n\r\n`
}
