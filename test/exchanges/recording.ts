/** The recorded conversations as they lie in the `.jsonl` files: one case a line. */

/** One case: it begins with fresh seeds, and its steps follow each other. */
export interface Recording {
  readonly id: string
  /** `cors` for a server with CORS. */
  readonly server?: string
  readonly steps: readonly RecordedStep[]
}

/** A request, and what each recorded version answered. */
export interface RecordedStep {
  readonly request: RecordedRequest
  readonly responses: Readonly<Record<string, RecordedResponse>>
}

/** What is sent, besides `Host`, `Cookie`, `Content-Length` and `Connection`. */
export interface RecordedRequest {
  readonly method: string
  readonly target: string
  readonly headers: readonly HeaderLine[]
  readonly body: RecordedBody
  /** Send the cookies of a sign-in of this user, made for the case; answers do not change them. */
  readonly as?: string
  /** Send the cookies of this jar, and keep those of the answer in it. */
  readonly jar?: string
}

/** No body, text in UTF-8, bytes, or a repetition. */
export type RecordedBody =
  | null
  | string
  | { readonly base64: string }
  | { readonly repeat: { prefix: string; unit: string; count: number; suffix: string } }

/** What came back, normalised: see the README beside this file. */
export interface RecordedResponse {
  readonly status: number
  readonly reason: string
  readonly headers: readonly HeaderLine[]
  readonly body: unknown
}

/** A header as it stood on the wire. */
export type HeaderLine = readonly [name: string, value: string]

/** Reads the cases of a file's text. */
export function readRecordings(text: string): readonly Recording[] {
  const lines = text.split('\n').filter((line) => line !== '')
  // the recorder wrote these lines; a wrong one fails the replay of its case
  return lines.map((line) => JSON.parse(line) as Recording)
}
