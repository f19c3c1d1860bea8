/** Describes a response as the judge keeps it. */

/** A response: status, the headers worth judging, and its decoded body. */
export interface Answer {
  readonly status: number
  /** The reason phrase; empty over HTTP/2. */
  readonly reason: string
  /** Values by lower-case name; cookies and other secrets are not among them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** False when the bytes of the body are no UTF-8; `body` then holds replacement characters. */
  readonly isUtf8: boolean
}
