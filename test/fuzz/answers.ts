/** Cuts what came back on a connection into its answers. */

/** What is judged of an answer. */
export interface Answer {
  readonly status: string
  readonly reason: string
  /** As it came; the frame of a chunk is taken off. */
  readonly body: string
}

/** Reads the answers, one after the other; one that broke off counts. */
export function answersIn(text: string): readonly Answer[] {
  return text.split(/(?=HTTP\/1\.1 \d{3} )/).flatMap((part) => {
    const [, status, reason] = /^HTTP\/1\.1 (\d{3}) ([^\r]*)\r\n/.exec(part) ?? []
    if (status === undefined || reason === undefined) return []
    const body = part.slice(part.indexOf('\r\n\r\n') + 4).replace(/^[\da-f]+\r\n/, '')
    return [{ status, reason, body: body.replace(/^\r\n$/, '') }]
  })
}
