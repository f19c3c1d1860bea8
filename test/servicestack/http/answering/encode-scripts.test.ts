import { expect, test } from 'vitest'
import { encodeScripts } from '#servicestack/http/answering/encode-scripts.ts'
import { serializationRefusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'

/** Recorded from real servers of 8.6 and 10.15, but for the capitals: those are the published source's. */
test.each([
  { message: "Session '<SCRIPT>' was not found", want: "Session '&lt;SCRIPT&gt;' was not found" },
  { message: 'plain <script>alert(1)</script>', want: 'plain &lt;script&gt;alert(1)&lt;/script&gt;' },
  { message: "Session '<script>' was not found", want: "Session '&lt;script&gt;' was not found" },
  { message: "Session '<b>' was not found", want: "Session '<b>' was not found" },
])('$message is said as $want', ({ message, want }) => {
  expect(encodeScripts(serviceRefusal(500, 'Exception', message), { encodesScripts: true })).toMatchObject({
    message: want,
    reason: 'Exception',
  })
})

test('the messages of fields are encoded each for itself', () => {
  const field = (message: string) => ({ errorCode: 'SerializationException', fieldName: 'i', message })
  const refusal = serializationRefusal('why', [field("'<script>'"), field("'<b>'")])
  expect(encodeScripts(refusal, { encodesScripts: true }).errors).toEqual([field("'&lt;script&gt;'"), field("'<b>'")])
})

test('6.11 leaves scripts as they are', () => {
  const refusal = serviceRefusal(500, 'Exception', '<script>')
  expect(encodeScripts(refusal, { encodesScripts: false })).toBe(refusal)
})
