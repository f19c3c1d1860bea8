import { expect, test } from 'vitest'
import { chanceAt } from '#mocks/world/chance-at.ts'
import { drawLatency } from '#mocks/world/draw-latency.ts'

function drawn(distribution: 'uniform' | 'exponential' | 'normal' | undefined): readonly number[] {
  const latency = { kind: 'latency', from: 100, to: 300, ...(distribution && { distribution }) } as const
  return Array.from({ length: 4000 }, (_, step) => drawLatency(latency, (draw) => chanceAt(5, step, draw)))
}

/** How many of the times lie in each quarter of the range, in hundredths. */
function quarters(times: readonly number[]): readonly number[] {
  return [0, 1, 2, 3].map((quarter) => {
    const inside = times.filter((time) => Math.min(3, Math.floor((time - 100) / 50)) === quarter)
    return Math.round((inside.length / times.length) * 100)
  })
}

test.each([
  { distribution: undefined, shape: [25, 25, 25, 25] },
  { distribution: 'uniform', shape: [25, 25, 25, 25] },
  { distribution: 'exponential', shape: [64, 24, 9, 3] },
  { distribution: 'normal', shape: [7, 43, 43, 7] },
] as const)('$distribution times fall into the quarters of their range as $shape', ({ distribution, shape }) => {
  const times = drawn(distribution)
  expect(times.every((time) => Number.isInteger(time) && time >= 100 && time <= 300)).toBe(true)
  for (const [index, share] of quarters(times).entries()) expect(Math.abs(share - (shape[index] ?? 0))).toBeLessThan(4)
})

test.each([
  { latency: { kind: 'latency', milliseconds: 250 }, draw: 0.9, want: 250 },
  { latency: { kind: 'latency', from: 40, to: 40 }, draw: 0.9, want: 40 },
  { latency: { kind: 'latency', from: 0, to: 100, distribution: 'exponential' }, draw: 0, want: 0 },
  { latency: { kind: 'latency', from: 0, to: 100, distribution: 'exponential' }, draw: 1, want: 100 },
  { latency: { kind: 'latency', from: 0, to: 100, distribution: 'normal' }, draw: 0.5, want: 50 },
] as const)('$latency waits $want ms where chance says $draw', ({ latency, draw, want }) => {
  expect(drawLatency(latency, () => draw)).toBe(want)
})
