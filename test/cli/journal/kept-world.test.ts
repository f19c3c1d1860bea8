import { expect, test } from 'vitest'
import { KeptWorld } from '#cli/journal/kept-world.ts'
import { sampleRecord } from '../../mocks/sandbox/link/sample-record.ts'

const [event] = sampleRecord.events
const step = (n: number) => ({ world: '', kind: 'step' as const, events: [{ ...Object(event), n }] })

test('lines move the count of events', () => {
  const kept = new KeptWorld(sampleRecord, 0)
  const counts = [
    step(42),
    { world: '', kind: 'rewound' as const, to: 40 },
    { world: '', kind: 'redone' as const, to: 42, real: 0 },
    { world: '', kind: 'clock' as const, clock: { at: 0, rate: 0 }, real: 0 },
  ].map((line) => [kept.apply(line), kept.count])
  expect(counts).toEqual([
    [undefined, 42],
    [undefined, 40],
    [undefined, 42],
    [undefined, 42],
  ])
})

test('what was taken back does not come again after something else happened', () => {
  const kept = new KeptWorld(sampleRecord, 0)
  kept.apply({ world: '', kind: 'rewound', to: 40 })
  kept.apply(step(41))
  expect(kept.apply({ world: '', kind: 'redone', to: 42, real: 0 })).toContain('no way from event 41 on to 42')
})
