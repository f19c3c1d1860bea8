import { expect, test } from 'vitest'
import type { Follow } from '#mocks/engine/reply.ts'
import { followedBody } from '#mocks/handlers/followed-body.ts'

/** Something to follow, and whether anybody still does. */
function speaker(): { follow: Follow; say(text: string): void; readonly ends: number } {
  let tell = (_text: string) => {}
  let ends = 0
  return {
    follow: (say) => {
      tell = say
      return () => {
        ends++
      }
    },
    say: (text) => tell(text),
    get ends() {
      return ends
    },
  }
}

const decoder = new TextDecoder()
const never = new AbortController().signal

test('a reader gets the body, and what is said as it is said', async () => {
  const spoken = speaker()
  const reader = followedBody('head\n', spoken.follow, never).getReader()
  expect(decoder.decode((await reader.read()).value)).toBe('head\n')
  const next = reader.read()
  spoken.say('é')
  expect(decoder.decode((await next).value)).toBe('é')
})

test('what is said at once comes behind the body', async () => {
  const follow: Follow = (say) => {
    say('first')
    return () => {}
  }
  const reader = followedBody('head ', follow, never).getReader()
  const read = [await reader.read(), await reader.read()].map(({ value }) => decoder.decode(value))
  expect(read).toEqual(['head ', 'first'])
})

test.each([
  { fact: 'the reader leaves', leave: (body: ReadableStream) => body.cancel() },
  { fact: 'the request is given up', leave: (_: ReadableStream, request: AbortController) => request.abort() },
])('when $fact nobody listens any more, and what is said is lost', async ({ leave }) => {
  const spoken = speaker()
  const request = new AbortController()
  const body = followedBody('', spoken.follow, request.signal)
  await leave(body, request)
  spoken.say('to nobody')
  await leave(body, request)
  expect(spoken.ends).toBe(1)
})

test('a reader who reads nothing is given up once too much waits for him', async () => {
  const spoken = speaker()
  const reader = followedBody('', spoken.follow, never).getReader()
  const million = 'x'.repeat(1_000_000)
  for (let count = 0; count < 8; count++) spoken.say(million)
  expect(spoken.ends).toBe(0)
  spoken.say(million)
  spoken.say(million)
  expect(spoken.ends).toBe(1)
  await expect(reader.read()).rejects.toThrow('Nobody reads')
})

test('a stream that is ended by who speaks ends for who reads', async () => {
  let close = () => {}
  const follow: Follow = (_say, end) => {
    close = end
    return () => {}
  }
  const reader = followedBody('', follow, never).getReader()
  const next = reader.read()
  close()
  expect((await next).done).toBe(true)
})
