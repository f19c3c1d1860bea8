import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWorld } from '#mocks/world/create-world.ts'
import { EntityList } from '#mocks/world/entity-list.ts'

const listed = { ids: ['A', 'B'], entities: [{ id: 'A' }, { id: 'B' }] }

test('what takes the place of another is mended, without making the list anew', () => {
  const list = new EntityList()
  let times = 0
  const gather = () => {
    times++
    return listed
  }
  const before = list.read(gather)
  list.note('B', { id: 'B' }, { id: 'B', held: true })
  expect([list.read(gather).entities, before.entities, times]).toEqual([
    [{ id: 'A' }, { id: 'B', held: true }],
    [{ id: 'A' }, { id: 'B' }],
    1,
  ])
})

const others = [
  { name: 'gone', before: { id: 'B' }, after: undefined },
  { name: 'new', before: undefined, after: { id: 'B' } },
]

test.each(others)('where an entity is $name the list is made anew', ({ before, after }) => {
  const list = new EntityList()
  list.read(() => listed)
  list.note('B', before, after)
  const anew = { ids: ['C'], entities: [{ id: 'C' }] }
  expect(list.read(() => anew)).toBe(anew)
})

test('whatever becomes of a collection, its list is what looking up each id gives', () => {
  const deeds = fc.record({
    id: fc.constantFrom('A', 'B', 'C', 'D'),
    does: fc.constantFrom('change', 'remove', 'undo'),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(deeds, fc.boolean()), { maxLength: 60 }), (list) => {
      const world = createWorld({ seed: 1, now: () => 0 })
      const things = world.collection('things')
      things.plant('A', () => ({ id: 'A' }))
      things.plant('B', () => ({ id: 'B' }))
      /** The same object may stand behind several ids. */
      const same = { same: true }
      for (const [{ id, does }, isRead] of list) {
        if (does === 'change') things.change(id, isRead ? { id } : same, { what: 'Change', by: 'agent' })
        else if (does === 'remove') things.remove(id, { what: 'Remove', by: 'agent' })
        else world.undo()
        if (isRead) expect(things.all()).toEqual(things.ids().map((each) => things.get(each)))
      }
      expect(things.all()).toEqual(things.ids().map((each) => things.get(each)))
    }),
  )
})
