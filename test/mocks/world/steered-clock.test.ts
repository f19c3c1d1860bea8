import { expect, test } from 'vitest'
import { SteeredClock } from '#mocks/world/steered-clock.ts'
import { Ticker } from '#mocks/world/world-clock.ts'

function steered() {
  let real = 0
  const told: unknown[] = []
  const ticker = new Ticker(() => real, { at: 1000, rate: 1 })
  const clock = new SteeredClock(ticker, {
    fireUntil: (moment) => told.push(['fire', moment]),
    goBackTo: (moment) => told.push(['back', moment]),
    moved: ({ at, rate }) => told.push(['moved', at, rate]),
  })
  const wait = (milliseconds: number) => {
    real += milliseconds
  }
  return { clock, told, wait }
}

test('forward, what is due happens before time has moved; back, the world goes back', () => {
  const { clock, told } = steered()
  clock.step(500)
  clock.set(200)
  expect(told).toEqual([
    ['fire', 1500],
    ['moved', 1500, 1],
    ['back', 200],
    ['moved', 200, 1],
  ])
  expect([clock.now(), clock.isSteered]).toEqual([200, true])
})

test('frozen, it stands still; let run, it goes on from there at the pace that was asked for', () => {
  const { clock, wait } = steered()
  clock.freeze()
  wait(50)
  expect(clock.state()).toEqual({ at: 1000, rate: 0 })
  clock.run(10)
  wait(50)
  expect(clock.now()).toBe(1500)
})

test('while something happens at another moment, that is the present', () => {
  const { clock } = steered()
  let then = 0
  clock.during(5, () => {
    then = clock.now()
  })
  expect([then, clock.now()]).toEqual([5, 1000])
})

test('a jump has no consequence', () => {
  const { clock, told } = steered()
  clock.jump({ at: 7, rate: 0 })
  expect([clock.now(), told, clock.isSteered]).toEqual([7, [], false])
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, -8.64e15 - 1])('%d is no moment to go to', (moment) => {
  const { clock, told } = steered()
  expect(() => clock.set(moment)).toThrow(`No date can hold ${moment} ms since 1970.`)
  expect([told, clock.now(), clock.isSteered]).toEqual([[], 1000, false])
})

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 1_000_001])('%d is no pace to run at', (rate) => {
  const { clock, told } = steered()
  expect(() => clock.run(rate)).toThrow(`No clock runs ${rate} times as fast as a real one.`)
  expect([told, clock.state()]).toEqual([[], { at: 1000, rate: 1 }])
})
