import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { get, listenDelivering } from './deliveries.ts'
import { Wire } from './wire.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const slow = { delayMilliseconds: 1000 }

/** The paths of the answers that have come, in order. */
function answered(wire: Wire): readonly string[] {
  return wire.answer.match(/^\/\w+/gm) ?? []
}

/** Lets time pass, and the server do what it does about it. */
async function pass(milliseconds: number, wire: Wire): Promise<void> {
  vi.advanceTimersByTime(milliseconds)
  await wire.send('')
}

test('a delayed answer comes when its time has come, and not before', async () => {
  const { server, asked } = listenDelivering({ '/a': slow })
  const wire = new Wire(server)
  await wire.send(get('/a'))
  expect([asked.length, wire.answer]).toEqual([1, ''])
  await pass(999, wire)
  expect(wire.answer).toBe('')
  await pass(1, wire)
  expect(answered(wire)).toEqual(['/a'])
})

test('nobody on another connection waits for it', async () => {
  const { server } = listenDelivering({ '/a': slow })
  const [one, other] = [new Wire(server), new Wire(server)]
  await one.send(get('/a'))
  await other.send(get('/b'))
  expect([answered(one), answered(other)]).toEqual([[], ['/b']])
})

test('answers on one connection stay in the order of their requests, and wait at the same time', async () => {
  const { server, asked } = listenDelivering({
    '/a': slow,
    '/b': { delayMilliseconds: 500 },
    '/d': { delayMilliseconds: 1500 },
  })
  const wire = new Wire(server)
  await wire.send(get('/a') + get('/b') + get('/c') + get('/d') + get('/e'))
  expect(asked.map(({ target }) => target)).toEqual(['/a', '/b', '/c', '/d', '/e'])
  await pass(999, wire)
  expect(answered(wire)).toEqual([])
  await pass(1, wire)
  expect(answered(wire)).toEqual(['/a', '/b', '/c'])
  await pass(500, wire)
  expect(answered(wire)).toEqual(['/a', '/b', '/c', '/d', '/e'])
})

test.each([
  { fact: 'a drop', delivery: { breaks: 'drop' }, want: [] },
  { fact: 'a cut', delivery: { breaks: 'cut' }, want: ['/a'] },
] as const)('$fact waits as well', async ({ delivery, want }) => {
  const wire = new Wire(listenDelivering({ '/a': { ...delivery, ...slow } }).server)
  await wire.send(get('/a'))
  expect([wire.answer, wire.destroyed]).toEqual(['', false])
  await pass(1000, wire)
  expect([answered(wire), wire.destroyed]).toEqual([want, true])
})

test('when the client has left, nothing waits any more', async () => {
  const wire = new Wire(listenDelivering({ '/a': slow, '/b': slow }).server)
  await wire.send(get('/a') + get('/b'))
  expect(vi.getTimerCount()).toBe(1)
  wire.destroy()
  await wire.send('')
  expect(vi.getTimerCount()).toBe(0)
})

test('a client that has said all is still answered, and then the connection ends', async () => {
  const wire = new Wire(listenDelivering({ '/a': slow }).server)
  await wire.send(get('/a'))
  await wire.leave()
  await pass(1000, wire)
  expect([answered(wire), wire.writableEnded]).toEqual([['/a'], true])
})

test('while a last answer waits, nobody listens to what follows it', async () => {
  const { server, asked } = listenDelivering({ '/a': slow })
  const wire = new Wire(server)
  await wire.send(get('/a', 'Connection: close'))
  await wire.send(get('/b'))
  await pass(1000, wire)
  expect([asked.map(({ target }) => target), answered(wire), wire.writableEnded]).toEqual([['/a'], ['/a'], true])
})
