/** An HTTP request as plain values, whichever door it came through. */

/** Header values by lower-case name, one entry for each header line, in order; a `Map` is one. */
export type HeaderLines = Pick<ReadonlyMap<string, readonly string[]>, 'get' | 'has'>

/** What the engine is asked. */
export interface WireRequest {
  /** The verb as sent. */
  readonly method: string
  /** Path and query as sent: `/sessions/S1/hold?format=jsv`. */
  readonly target: string
  /** The path of the address below which the server is called, without a slash at the end, where it is not the root. */
  readonly pathBase?: string
  readonly headers: HeaderLines
  /** The body's bytes; empty when there is none. */
  readonly body: Uint8Array
  /** The body without its Content-Encoding, where the door can undo it. */
  readonly unpackedBody?: Uint8Array | undefined
  /** Why the body is not whole, in the words of the web server; without it the body is. */
  readonly bodyFault?: string
  /** True when the caller is on this machine (or in this process). */
  readonly isLocal: boolean
}

/** Collects header lines by name. */
export function headerLines(
  pairs: Iterable<readonly [name: string, value: string]>,
): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const key = name.toLowerCase()
    const known = lines.get(key)
    if (known) known.push(value)
    else lines.set(key, [value])
  }
  return lines
}

/** Returns the first line of a header, or undefined. */
export function header(request: WireRequest, name: string): string | undefined {
  return request.headers.get(name)?.[0]
}

/** Returns the Content-Type; two lines are joined by a comma, and so name a type that nobody knows. */
export function contentType(request: WireRequest): string | undefined {
  return request.headers.get('content-type')?.join(',')
}

const decoder = new TextDecoder()

/** Returns the body as UTF-8 text, whatever charset its type claims. */
export function bodyText({ body }: Pick<WireRequest, 'body'>): string {
  return decoder.decode(body)
}
