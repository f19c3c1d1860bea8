import { expect, test } from 'vitest'
import { readBytes } from '#contracts/verify/read-bytes.ts'

test('the chunks of a body are put together', async () => {
  const bytes = await readBytes(responseOf(['ab', 'c', '', 'd']), 4)
  expect(new TextDecoder().decode(bytes)).toBe('abcd')
})

test('a body of one byte too many is not read', async () => {
  expect(await readBytes(responseOf(['ab', 'cde']), 4)).toBeUndefined()
})

test('an endless body is given up as soon as it is too long', async () => {
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled++
      controller.enqueue(new Uint8Array(100))
    },
  })
  expect(await readBytes(new Response(endless), 1000)).toBeUndefined()
  expect(pulled).toBeLessThan(20)
})

test('no body is no bytes', async () => {
  expect(await readBytes(new Response(null), 4)).toHaveLength(0)
})

function responseOf(chunks: readonly string[]): Response {
  const encoder = new TextEncoder()
  return new Response(
    new ReadableStream({
      start: (controller) => {
        for (const chunk of chunks) controller.enqueue(encoder.encode(chunk))
        controller.close()
      },
    }),
  )
}
