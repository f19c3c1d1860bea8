/** The JSON Schema of the JSON reporter's document, as its readers rely on it. */

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const
const headers = { type: 'object', additionalProperties: text } as const

const answer = closed({ status: count, reason: text, headers, body: text, isUtf8: { type: 'boolean' } })
const answered = closed({ kind: { const: 'answered' }, answer })
const unanswered = closed({
  kind: { const: 'unanswered' },
  code: { enum: ['not-sent', 'timed-out', 'connection-failed', 'broken-off', 'unfinished', 'too-large'] },
  why: text,
})
const request = closed({ method: text, url: text, headers, body: text, userName: text }, ['body', 'userName'])
const exchange = closed({
  number: { type: 'integer', minimum: 1 },
  title: text,
  way: text,
  caller: { enum: ['anonymous', 'user', 'guest'] },
  request,
  curl: { type: 'string', pattern: '^curl ' },
  outcome: { oneOf: [answered, unanswered] },
  milliseconds: count,
})
const finding = closed({
  check: text,
  severity: { enum: ['violation', 'warning'] },
  code: text,
  part: { enum: ['connection', 'status', 'header Content-Type', 'header WWW-Authenticate', 'body'] },
  pointer: { type: 'string', pattern: '^(/.*)?$' },
  expected: text,
  actual: text,
  hint: text,
  seenIn: { type: 'integer', minimum: 1 },
  /** The number of the exchange in the list below. */
  exchange: { type: 'integer', minimum: 1 },
})
const tally = closed(
  {
    check: text,
    state: { enum: ['held', 'warned', 'broken', 'not-checked'] },
    answers: count,
    judged: count,
    findings: count,
    why: text,
  },
  ['why'],
)

/** Every member is named here; one more or less is a change that readers must be told of. */
export const reportSchema = closed({
  format: { const: 'understudy-verify/2' },
  subject: closed({ api: text, operation: text, url: text, userName: text, requests: count }),
  verdict: {
    oneOf: [
      closed({ kind: { enum: ['conforms', 'violates'] } }),
      closed({ kind: { const: 'could-not-run' }, why: text }),
    ],
  },
  sent: count,
  answered: count,
  checks: { type: 'array', items: tally },
  findings: { type: 'array', items: finding },
  exchanges: { type: 'array', items: exchange },
  unseen: { type: 'array', items: { type: 'string', pattern: '^\\w+\\.\\w+$' } },
  leaves: text,
  withheld: { type: 'array', items: closed({ title: text, way: text, curl: text }) },
})

function closed(properties: Record<string, object>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false } as const
}
