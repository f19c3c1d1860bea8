import { expect, test } from 'vitest'
import { inventorFor } from '#mocks/evo-voice/inventor.ts'
import { plantMembers } from '#mocks/evo-voice/plant-members.ts'
import { plots } from '#mocks/evo-voice/plots.ts'
import { createWorld } from '#mocks/world/world.ts'

const world = createWorld({ seed: 1, now: () => 0 })

test('the caller comes first and is the original member', () => {
  for (const plot of plots) {
    const [first, ...others] = plantMembers(plot, inventorFor(plot.id, world))
    expect([first?.role, first?.isOriginalMember]).toEqual(['Caller', true])
    for (const other of others) expect([other.role, other.isOriginalMember]).toEqual(['Agent', false])
  }
})

test('nobody is connected to a session that is over', () => {
  for (const plot of plots.filter(({ state }) => state === 'ended' || state === 'missed')) {
    const states = plantMembers(plot, inventorFor(plot.id, world)).map(({ callState }) => callState)
    expect(new Set(states)).toEqual(new Set(['None']))
  }
})
