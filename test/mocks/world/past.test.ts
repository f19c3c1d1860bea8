import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'
import { cause, desk, twoCalls } from './desk.ts'

const deeds = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), id: fc.constantFrom('C1', 'C2', 'C3'), value: fc.nat(9) }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('C1', 'C2', 'C3') }),
  fc.record({ kind: fc.constant('undo' as const), steps: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('redo' as const), steps: fc.integer({ min: 1, max: 3 }) }),
)

test('whatever is done, taken back and done again, the journal and the state tell the same story', () => {
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 30 }), (list) => {
      const world = createWorld(desk)
      const calls = world.collection('calls')
      /** The state after each event: taking back to a number must be that state. */
      const states = new Map([[0, JSON.stringify(calls.all())]])
      for (const deed of list) {
        if (deed.kind === 'change') calls.change(deed.id, { id: deed.id, value: deed.value }, cause)
        else if (deed.kind === 'remove') calls.remove(deed.id, cause)
        else world[deed.kind](deed.steps)
        const now = sorted(calls.all())
        const before = states.get(world.journal.count())
        if (deed.kind === 'undo' || deed.kind === 'redo') expect(sorted(JSON.parse(before ?? '[]'))).toBe(now)
        states.set(world.journal.count(), JSON.stringify(calls.all()))
      }
      world.rewind(0)
      expect(sorted(calls.all())).toBe(sorted(JSON.parse(states.get(0) ?? '[]')))
    }),
  )
})

function sorted(entities: readonly { readonly id?: unknown }[]): string {
  return JSON.stringify(entities.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1)))
}

test('undoing more steps than there are takes back what there is', () => {
  const world = createWorld(desk)
  world.collection('calls').remove('C1', cause)
  expect([world.undo(5), world.undo(), world.redo(5), world.redo()]).toEqual([1, 0, 1, 0])
})

test('what was taken back cannot come again once something else has happened', () => {
  const world = createWorld(desk)
  world.collection('calls').remove('C1', cause)
  world.undo()
  world.collection('calls').remove('C2', cause)
  expect([world.redo(), world.journal.events().map(({ id }) => id)]).toEqual([0, ['C2']])
})

test('a step within a step that throws takes back its own part, whatever becomes of the other', () => {
  const world = createWorld(desk)
  const calls = world.collection('calls')
  world.act(() => {
    calls.change('C3', { id: 'C3' }, cause)
    const inner = () =>
      world.act(() => {
        calls.change('C4', { id: 'C4' }, cause)
        throw new Error('not this')
      })
    expect(inner).toThrow('not this')
  })
  expect([calls.ids(), world.journal.count(), world.undo()]).toEqual([['C1', 'C2', 'C3'], 1, 1])
})

test('a step of 20,000 changes is undone as one', () => {
  const world = createWorld({ seed: 1, now: () => 0 })
  const calls = world.collection('calls')
  const ids = Array.from({ length: 20_000 }, (_, index) => `C${index}`)
  for (const id of ids) calls.plant(id, () => ({ id }))
  world.act(() => {
    for (const id of ids) calls.remove(id, cause)
  })
  expect([calls.ids().length, world.undo(), calls.ids().length]).toEqual([0, 20_000, 20_000])
})

test('taken back and done again, everything is in the order it was in, and so it is in the record', () => {
  const steps = fc.oneof(
    fc.constantFrom('add', 'undo', 'redo').map((kind) => ({ kind, place: 0 })),
    fc.record({ kind: fc.constant('remove'), place: fc.nat(5) }),
  )
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 40 }), (list) => {
      const world = createWorld(desk)
      const calls = world.collection('calls')
      /** The ids after each event. */
      const orders = new Map([[0, calls.ids()]])
      for (const [index, { kind, place }] of list.entries()) {
        const known = calls.ids()[place]
        if (kind === 'undo') world.undo()
        else if (kind === 'redo') world.redo()
        else if (kind === 'add') calls.change(`N${index}`, { id: `N${index}` }, cause)
        else if (known !== undefined) calls.remove(known, cause)
        if (kind === 'undo' || kind === 'redo') expect(calls.ids()).toEqual(orders.get(world.journal.count()))
        orders.set(world.journal.count(), calls.ids())
        expect(calls.all().map(({ id }) => id)).toEqual(calls.ids())
      }
      const other = createWorld(desk)
      other.open(world.record(), { twoCalls })
      for (const one of [other, world.fork()]) {
        const same = one.collection('calls')
        expect(same.ids()).toEqual(calls.ids())
        while (one.undo() > 0) expect(same.ids()).toEqual(orders.get(one.journal.count()))
      }
    }),
  )
})
