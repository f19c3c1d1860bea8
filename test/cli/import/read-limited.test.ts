import { expect, test } from 'vitest'
import { readLimited } from '#cli/import/read-limited.ts'

/** What never ends by itself, and remembers whether somebody stopped it. */
function endless() {
  const given = { chunks: 0, isStopped: false }
  async function* chunks() {
    try {
      for (;;) {
        given.chunks += 1
        yield Uint8Array.of(1, 2)
      }
    } finally {
      given.isStopped = true
    }
  }
  return { given, chunks: chunks() }
}

test('what ends within the limit comes whole', async () => {
  async function* chunks() {
    yield Uint8Array.of(1, 2)
    yield Uint8Array.of(3)
  }
  expect(await readLimited(chunks(), 3)).toEqual(Buffer.of(1, 2, 3))
})

test('what never ends is given up as soon as it is too much', async () => {
  const { given, chunks } = endless()
  expect(await readLimited(chunks, 5)).toBeUndefined()
  expect(given).toEqual({ chunks: 3, isStopped: true })
})
