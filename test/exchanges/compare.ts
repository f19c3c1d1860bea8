/** Says where an answer differs from the recorded one, and how badly. */

import type { RecordedResponse } from './recording.ts'

/** What differs: its name, what was recorded and what came. */
export interface Difference {
  readonly what: 'status' | 'content-type' | 'body' | 'headers'
  readonly expected: string
  readonly actual: string
}

/** The headers beside Content-Type that clients can see. */
const seenHeaders = [
  ...['location', 'set-cookie', 'vary', 'www-authenticate', 'content-disposition', 'x-autobatch-completed'],
  ...['access-control-allow-headers', 'access-control-allow-methods', 'access-control-allow-origin'],
  ...['access-control-max-age', 'allow'],
]

/** Pages and generated code of the framework itself, which are not ours to copy: their bodies are not compared. */
const framework =
  /^routes\/(types\/(?!ts-hold)|builtin\/(types(-slash|-metadata|-tsd|-csharp|-mjs)?$|app|nav|ui|admin-ui|operations-meta|metadata)|metadata)|simple-types|anon-cookies\/types/

/** Compares an answer with the recorded one of the case; `headers` differ when only strict clients would notice. */
export function compare(id: string, actual: RecordedResponse, expected: RecordedResponse): readonly Difference[] {
  const pairs = [
    ['status', ({ status, reason }: RecordedResponse) => `${status} ${reason}`],
    ['content-type', (response: RecordedResponse) => linesOf(response, 'content-type').join(' | ')],
    ['body', ({ body }: RecordedResponse) => (framework.test(id) ? '' : bodyOf(body))],
    ['headers', (response: RecordedResponse) => JSON.stringify(seenHeaders.map((name) => linesOf(response, name)))],
  ] as const
  return pairs
    .map(([what, read]) => ({ what, expected: read(expected), actual: read(actual) }))
    .filter((difference) => difference.expected !== difference.actual)
}

function linesOf({ headers }: RecordedResponse, name: string): readonly string[] {
  return headers.filter(([sent]) => sent.toLowerCase() === name).map(([, value]) => value)
}

/** Of a page only the title and the data it holds. */
function bodyOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('html' in body)) return JSON.stringify(body)
  // the recorder and our own reader made this object
  const { title, dto } = body.html as { title: unknown; dto: unknown }
  return JSON.stringify({ title, dto })
}
