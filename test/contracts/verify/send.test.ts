import { expect, test } from 'vitest'
import { send } from '#contracts/verify/send.ts'
import { exchangeWith } from '../sample.ts'
import { scriptedEffects } from './scripted-effects.ts'

const { request } = exchangeWith()
const limits = { milliseconds: 10_000, bytes: 1000 }

test('an answer is kept with its status, its body and the headers worth judging', async () => {
  const { effects } = scriptedEffects(
    () =>
      new Response('{"a":"é"}', {
        status: 404,
        statusText: 'NotFound',
        headers: { 'Content-Type': 'application/json', 'Set-Cookie': 'ss-id=secret', 'X-Session-Token': 'secret' },
      }),
  )
  expect(await send(request, undefined, { limits, effects })).toEqual({
    kind: 'answered',
    answer: {
      status: 404,
      reason: 'NotFound',
      headers: { 'content-type': 'application/json' },
      body: '{"a":"é"}',
      isUtf8: true,
    },
  })
})

test('credentials go into the header, redirects are not followed, and no connection is kept', async () => {
  const { effects, calls } = scriptedEffects(() => new Response(''))
  await send(request, 'Basic abc', { limits, effects })
  await send(request, undefined, { limits, effects })
  expect(calls.map(({ init }) => new Headers(init.headers).get('authorization'))).toEqual(['Basic abc', null])
  expect(calls[0]?.init).toMatchObject({
    method: 'POST',
    body: request.body,
    redirect: 'manual',
    headers: { Accept: 'application/json', Connection: 'close' },
  })
})

test('a redirect shows where it leads without the token in its query', async () => {
  const { effects } = scriptedEffects(
    () => new Response(null, { status: 302, headers: { Location: 'https://login.example.org/?token=abc' } }),
  )
  const outcome = await send(request, undefined, { limits, effects })
  expect(outcome).toMatchObject({ answer: { status: 302, headers: { location: 'https://login.example.org/?…' } } })
})

test('a server that never answers is given up when the time is over', async () => {
  const { effects, calls, timers, ring } = scriptedEffects(() => new Promise<Response>(() => {}))
  const sending = send(request, undefined, { limits, effects })
  ring()
  expect(await sending).toEqual({ kind: 'unanswered', code: 'timed-out', why: 'did not answer within 10 s' })
  expect(calls[0]?.init.signal?.aborted).toBe(true)
  expect(timers.size).toBe(0)
})

test('a server that begins an answer and never ends it is given up as well', async () => {
  const { effects, ring } = scriptedEffects(
    () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
  )
  const sending = send(request, undefined, { limits, effects })
  for (let tick = 0; tick < 20; tick++) await Promise.resolve()
  ring()
  expect(await sending).toEqual({
    kind: 'unanswered',
    code: 'unfinished',
    why: 'began to answer and was not done within 10 s',
  })
})

test('an answer that ends before its length is broken off, and not a connection that failed', async () => {
  const { effects, timers } = scriptedEffects(() => {
    let pulls = 0
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (++pulls > 1) controller.error(new TypeError('terminated', { cause: new Error('other side closed') }))
        else controller.enqueue(new TextEncoder().encode('{"id":'))
      },
    })
    return new Response(broken)
  })
  expect(await send(request, undefined, { limits, effects })).toEqual({
    kind: 'unanswered',
    code: 'broken-off',
    why: 'broke off its answer: other side closed',
  })
  expect(timers.size).toBe(0)
})

test('a port that fetch refuses is named, for nothing was sent', async () => {
  const { effects } = scriptedEffects(() => {
    throw new TypeError('fetch failed', { cause: new Error('bad port') })
  })
  const toBadPort = { ...request, url: 'http://127.0.0.1:1/sessions/S1/hold' }
  expect(await send(toBadPort, undefined, { limits, effects })).toEqual({
    kind: 'unanswered',
    code: 'not-sent',
    why: 'was sent nothing: fetch refuses port 1, as browsers do. Let the server listen on another one, such as 4010',
  })
})

test('a connection that breaks is reported with its reason', async () => {
  const { effects, timers } = scriptedEffects(() => {
    throw new TypeError('fetch failed', { cause: new Error('other side closed') })
  })
  const outcome = await send(request, undefined, { limits, effects })
  expect(outcome).toEqual({ kind: 'unanswered', code: 'connection-failed', why: 'did not answer: other side closed' })
  expect(timers.size).toBe(0)
})

test('a body beyond the limit is not read', async () => {
  const { effects } = scriptedEffects(() => new Response('x'.repeat(2_000_001)))
  expect(await send(request, undefined, { limits: { ...limits, bytes: 2_000_000 }, effects })).toEqual({
    kind: 'unanswered',
    code: 'too-large',
    why: 'answered with more than 2 MB',
  })
})

test('bytes that are no UTF-8 are told, and a byte order mark is kept', async () => {
  const { effects } = scriptedEffects((_, index) =>
    index === 0 ? new Response(new Uint8Array([0x7b, 0xeb, 0x7d])) : new Response('\uFEFF{}'),
  )
  expect(await send(request, undefined, { limits, effects })).toMatchObject({
    answer: { body: '{\uFFFD}', isUtf8: false },
  })
  expect(await send(request, undefined, { limits, effects })).toMatchObject({
    answer: { body: '\uFEFF{}', isUtf8: true },
  })
})
