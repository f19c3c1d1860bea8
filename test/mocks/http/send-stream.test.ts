import { expect, test, vi } from 'vitest'
import type { Delivery } from '#mocks/engine/reply.ts'
import { get, listenDelivering } from './deliveries.ts'
import { listen, Wire } from './wire.ts'

/** A stream that a test speaks into, and how often it was ended. */
function stream(): { delivery: Delivery; say(text: string): void; readonly ended: number; readonly begun: number } {
  const listeners = new Set<(text: string) => void>()
  let ended = 0
  let begun = 0
  return {
    delivery: {
      follow: (say) => {
        begun++
        listeners.add(say)
        return () => {
          ended++
        }
      },
    },
    say: (text) => {
      for (const listener of listeners) listener(text)
    },
    get ended() {
      return ended
    },
    get begun() {
      return begun
    },
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('the head and what is known come at once, and every text as it is said', async () => {
  const { delivery, say } = stream()
  const wire = new Wire(listenDelivering({ '/a': delivery }).server)
  await wire.send(get('/a'))
  expect(wire.answer).toBe(
    'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nDate: …\r\nServer: Kestrel\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n/a\r\n',
  )
  say('data: é\n\n')
  await turn()
  expect(wire.answer).toMatch(/\r\na\r\ndata: \u00c3\u00a9\n\n\r\n$/)
  // an empty chunk would be the end
  say('')
  say('more')
  await turn()
  expect(wire.answer).toMatch(/\n\n\r\n4\r\nmore\r\n$/)
})

test('where nothing is known yet, the head does not wait for the first text', async () => {
  const { delivery, say } = stream()
  const { server } = listen(() => ({ status: 200, reason: 'OK', headers: [], body: '', delivery }))
  const wire = new Wire(server)
  await wire.send(get('/a'))
  expect(wire.answer).toBe('HTTP/1.1 200 OK\r\nDate: …\r\nTransfer-Encoding: chunked\r\n\r\n')
  say('x')
  await turn()
  expect(wire.answer).toMatch(/\r\n\r\n1\r\nx\r\n$/)
})

test('an old client reads until the connection ends', async () => {
  const { delivery, say } = stream()
  const wire = new Wire(listenDelivering({ '/a': delivery }).server)
  await wire.send('GET /a HTTP/1.0\r\n\r\n')
  say('more')
  await turn()
  expect(wire.answer).toMatch(/Connection: close\r\n[\s\S]*\r\n\r\n\/amore$/)
})

test.each([
  { fact: 'the client breaks off', leave: (wire: Wire) => wire.destroy() },
  { fact: 'the client says that it has said all', leave: (wire: Wire) => wire.leave() },
])('when $fact the stream is ended, once, and what is said is lost', async ({ leave }) => {
  const open = stream()
  const wire = new Wire(listenDelivering({ '/a': open.delivery }).server)
  await wire.send(get('/a'))
  expect([open.begun, open.ended]).toEqual([1, 0])
  await leave(wire)
  await turn()
  open.say('to nobody')
  await turn()
  expect([open.ended, wire.destroyed, wire.answer.includes('nobody')]).toEqual([1, true, false])
})

test('HEAD is told the head, and no stream begins', async () => {
  const open = stream()
  const wire = new Wire(listenDelivering({ '/a': open.delivery }).server)
  await wire.send(get('/a').replace('GET', 'HEAD'))
  expect([open.begun, wire.answer]).toEqual([0, expect.stringMatching(/^HTTP\/1\.1 200 OK\r\n.*\r\n\r\n$/s)])
})

test('who said all while he waited gets what is known, and no stream begins', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  const open = stream()
  const wire = new Wire(listenDelivering({ '/a': { ...open.delivery, delayMilliseconds: 10 } }).server)
  await wire.send(get('/a'))
  await wire.leave()
  vi.advanceTimersByTime(10)
  await wire.send('')
  expect([open.begun, wire.answer.endsWith('2\r\n/a\r\n0\r\n\r\n'), wire.writableEnded]).toEqual([0, true, true])
  vi.useRealTimers()
})

test('a client that reads nothing is given up once too much waits for him', async () => {
  const open = stream()
  const wire = new DeafWire(listenDelivering({ '/a': open.delivery }).server)
  await wire.send(get('/a'))
  const million = 'x'.repeat(1_000_000)
  for (let count = 0; count < 8; count++) open.say(million)
  expect(wire.destroyed).toBe(false)
  open.say(million)
  expect(wire.destroyed).toBe(true)
})

class DeafWire extends Wire {
  override _write(): void {}
  override _writev(): void {}
}

test('an answer that is ended by who speaks ends as a whole one', async () => {
  let close = () => {}
  const follow: Delivery['follow'] = (_say, end) => {
    close = end
    return () => {}
  }
  const wire = new Wire(listenDelivering({ '/a': { follow } }).server)
  await wire.send(get('/a'))
  close()
  await turn()
  expect(wire.answer).toMatch(/0\r\n\r\n$/)
})
