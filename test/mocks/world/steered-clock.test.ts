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
