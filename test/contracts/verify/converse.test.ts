import { expect, test, vi } from 'vitest'
import { converse, type Run } from '#contracts/verify/converse.ts'
import type { VerifyEvent } from '#contracts/verify/event.ts'
import { heldSession } from '../sample.ts'
import { assignmentWith } from './sample-assignment.ts'
import { scriptedEffects } from './scripted-effects.ts'

const held = () =>
  new Response(JSON.stringify(heldSession), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })

test('every ask is sent, in order, and each exchange is told as it happens', async () => {
  const { effects, calls } = scriptedEffects(held)
  const { events, run } = await listen(effects)
  expect(calls).toHaveLength(15)
  expect(run.exchanges.map(({ request }) => request.url)).toEqual(calls.map(({ url }) => url))
  expect(events.filter(({ kind }) => kind === 'exchanged')).toHaveLength(15)
  expect(run.exchanges[0]?.milliseconds).toBe(5)
  expect(Object.isFrozen(run.exchanges[0])).toBe(true)
})

test('credentials go along only where the ask has a caller', async () => {
  const { effects, calls } = scriptedEffects(held)
  await listen(effects)
  const authorized = calls.map(({ init }) => new Headers(init.headers).has('authorization'))
  expect(authorized.filter(Boolean)).toHaveLength(13)
  expect(authorized.slice(-2)).toEqual([false, false])
})

test('each body is read once, however many checks look inside', async () => {
  const parse = vi.spyOn(JSON, 'parse')
  try {
    const { run } = await listen(scriptedEffects(held).effects)
    const read = run.exchanges
      .filter(({ ask }) => ask.expect.kind === 'answer')
      .filter(({ ask: { way } }) => way.format === 'json' || way.isOnlyPromised)
    expect(read).toHaveLength(7)
    expect(parse.mock.calls.filter(([text]) => text === JSON.stringify(heldSession))).toHaveLength(7)
  } finally {
    parse.mockRestore()
  }
})

test('what a run carries is free of secrets, and each finding refers to the exchange that was told', async () => {
  const { effects } = scriptedEffects(() => new Response('no s3cret', { status: 500, statusText: 's3cret' }))
  const { events, run } = await listen(effects, (text) => text.replaceAll('s3cret', '***'))
  const told = new Set(events.flatMap((event) => (event.kind === 'exchanged' ? [event.exchange] : [])))
  const findings = run.judged.flatMap((one) => one.findings)
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.filter(({ exchange }) => !told.has(exchange))).toEqual([])
  expect(JSON.stringify(run)).not.toContain('s3cret')
})

test('findings are told before the next request is sent', async () => {
  const { effects } = scriptedEffects(() => new Response('no', { status: 500 }))
  const { events } = await listen(effects)
  expect(events.slice(0, 3).map(({ kind }) => kind)).toEqual(['exchanged', 'found', 'exchanged'])
})

test('when nobody answers the first request, no second one is sent', async () => {
  const { effects, calls } = scriptedEffects(() => Promise.reject(new Error('ECONNREFUSED')))
  const { run } = await listen(effects)
  expect(calls).toHaveLength(1)
  expect(run).toMatchObject({ opening: { kind: 'unreachable' }, judged: [] })
})

test('when the user is not accepted, only callers who are turned away anyway are tried', async () => {
  const { effects, calls } = scriptedEffects(() => new Response('', { status: 401 }))
  const { run } = await listen(effects)
  expect(calls).toHaveLength(3)
  expect(run.judged.map(({ check }) => check)).not.toContain('status-as-documented')
})

test('a server that hangs is not asked for ever', async () => {
  const { effects, calls, ring } = scriptedEffects((_, index) => {
    if (index === 0) return held()
    queueMicrotask(() => ring())
    return new Promise<Response>(() => {})
  })
  const { run } = await listen(effects)
  expect(calls).toHaveLength(4)
  expect(run.judged.filter(({ findings }) => findings[0]?.code === 'timed-out')).toHaveLength(3)
})

test('a server that begins its answers and never ends them is not asked for ever either', async () => {
  const { effects, calls, ring } = scriptedEffects(() => {
    setImmediate(ring)
    return new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))
  })
  const { run } = await listen(effects)
  expect(calls).toHaveLength(3)
  expect(run.judged.map(({ findings }) => findings[0]?.code)).toEqual(['unfinished', 'unfinished', 'unfinished'])
})

test('whoever breaks off the first answer is there, and is asked the rest', async () => {
  const { effects, calls } = scriptedEffects(() => {
    return new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }))
  })
  const { run } = await listen(effects)
  expect(calls).toHaveLength(15)
  expect(run.opening).toEqual({ kind: 'open' })
  expect(new Set(run.judged.map(({ check }) => check))).toEqual(new Set(['answers-every-request']))
})

async function listen(
  effects: ReturnType<typeof scriptedEffects>['effects'],
  hide = (text: string) => text,
): Promise<{ events: VerifyEvent[]; run: Run }> {
  const events: VerifyEvent[] = []
  const talk = converse(assignmentWith(), effects, hide)
  let step = await talk.next()
  while (!step.done) {
    events.push(step.value)
    step = await talk.next()
  }
  return { events, run: step.value }
}
