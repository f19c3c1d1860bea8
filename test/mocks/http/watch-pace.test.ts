import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPaceWatch } from '#mocks/http/watch-pace.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Says in which second a client is given up that sends so many bytes in each of the first ten; 99 is never. */
function givenUpAt(bytesPerSecond: number, begun = 0): number {
  let size = begun
  let at = 99
  let now = 0
  const watch = createPaceWatch()
  const body = {
    hasCome: () => size,
    givesUp: () => {
      at = now
    },
  }
  watch.add(body)
  for (now = 1; now <= 10; now++) {
    size += bytesPerSecond
    vi.advanceTimersByTime(1000)
  }
  watch.forget(body)
  return at
}

test.each([
  { fact: 'nothing comes', rate: 0, begun: 0, at: 5 },
  { fact: 'too little comes', rate: 239, begun: 0, at: 5 },
  { fact: 'enough comes', rate: 240, begun: 0, at: 99 },
  { fact: 'much came at first, and then nothing', rate: 0, begun: 240 * 7, at: 8 },
])('when $fact, the client is given up in second $at (99: never)', ({ rate, begun, at }) => {
  expect(givenUpAt(rate, begun)).toBe(at)
})

test('a body that has come is not watched any more', () => {
  let isGivenUp = false
  const watch = createPaceWatch()
  const body = {
    hasCome: () => 0,
    givesUp: () => {
      isGivenUp = true
    },
  }
  watch.add(body)
  watch.forget(body)
  vi.advanceTimersByTime(60_000)
  expect(isGivenUp).toBe(false)
})

test('no timer runs while no body is on its way', () => {
  const watch = createPaceWatch()
  const body = { hasCome: () => 0, givesUp: () => {} }
  expect(vi.getTimerCount()).toBe(0)
  watch.add(body)
  watch.add({ ...body })
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(6000)
  expect(vi.getTimerCount()).toBe(0)
})
