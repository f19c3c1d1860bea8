import { expect, test } from 'vitest'
import { halfBody } from '#mocks/handlers/half-body.ts'

/** What a reader gets before it fails. */
async function readUntilFailure(body: string | Uint8Array): Promise<{ read: string; failure: unknown }> {
  const reader = halfBody(body).getReader()
  let read = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { read, failure: undefined }
      read += new TextDecoder().decode(value)
    }
  } catch (failure) {
    return { read, failure }
  }
}

test.each([
  { body: 'abcdef', want: 'abc' },
  { body: 'abc', want: 'a' },
  { body: 'a', want: '' },
  { body: Uint8Array.of(65, 66, 67, 68), want: 'AB' },
])('of $body the reader gets "$want", and then a failure', async ({ body, want }) => {
  expect(await readUntilFailure(body)).toEqual({ read: want, failure: new TypeError('The connection was cut') })
})
