/** The 5xx answers that real servers give too, each with what shows it. */

/** A fault of a service or of a reader of bodies, and none of the server. */
interface AllowedFault {
  readonly reason: string
  readonly code: string
  /** How its message begins. */
  readonly message: string
  readonly evidence: string
}

const unread = 'Internal Server Error'

/** Everything else with a 5xx status is a finding. */
const allowedFaults: readonly AllowedFault[] = [
  {
    reason: unread,
    code: 'InvalidDataException',
    message: 'Missing content-type boundary',
    evidence: 'a multipart form that names no boundary: bind/ct-api/multipart-no-boundary',
  },
  {
    reason: unread,
    code: 'InvalidDataException',
    message: 'Form section has invalid Content-Disposition value',
    evidence: 'a part of a multipart form that says nothing of itself: docs/discoveries/forms.md',
  },
  {
    reason: unread,
    code: 'IOException',
    message: 'Unexpected end of Stream',
    evidence: 'a multipart form that breaks off: docs/discoveries/forms.md',
  },
  {
    reason: unread,
    code: 'NullReferenceException',
    message: 'Object reference not set',
    evidence: '/json/reply without an operation: routes/op/reply-root-none',
  },
  {
    reason: 'ValidationException',
    code: 'ValidationException',
    message: 'Validation failed',
    evidence: 'a sign-in without a name or a password: auth/login/missing-password',
  },
  {
    reason: 'KeyNotFoundException',
    code: 'KeyNotFoundException',
    message: 'no key',
    evidence: 'the recorded API throws it: errors/boom/key-json',
  },
  { reason: 'Exception', code: 'Exception', message: 'plain', evidence: 'the same: errors/boom/plain-json' },
]

/** Returns the evidence that a real server answers with this reason and body; undefined where there is none. */
export function excuseOf(reason: string, body: string): string | undefined {
  const sameReason = allowedFaults.filter((allowed) => allowed.reason === reason)
  // HEAD is told no body, and CSV has no column for an error of the sign-in
  const found = body === '' ? sameReason[0] : sameReason.find((allowed) => says(allowed, body))
  return found?.evidence
}

/** `"errorCode":"X","message":"Y…`, `errorCode:X,message:Y…` and `<ErrorCode>X</ErrorCode><Message>Y…` */
function says({ code, message }: AllowedFault, body: string): boolean {
  return new RegExp(`errorCode\\W+${code}\\W.*?message\\W+${message}`, 'is').test(body)
}
