import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Agenda } from '#mocks/world/agenda.ts'

function takeAll(agenda: Agenda): string[] {
  const ids: string[] = []
  for (let due = agenda.take(); due !== undefined; due = agenda.take()) ids.push(due.id)
  return ids
}

test('the soonest comes first, and of the same time the one that was added first', () => {
  const agenda = new Agenda([
    { at: 3, id: 'c' },
    { at: 1, id: 'a' },
  ])
  agenda.add({ at: 1, id: 'b' })
  expect(agenda.nextAt).toBe(1)
  expect(takeAll(agenda)).toEqual(['a', 'b', 'c'])
})

test('where nothing is due, the next is never', () => {
  const agenda = new Agenda([])
  expect([agenda.nextAt, agenda.take()]).toEqual([Number.POSITIVE_INFINITY, undefined])
})

test('whatever is added in whatever order comes out in the order of a stable sort', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (times) => {
      const dues = times.map((at, index) => ({ at, id: String(index) }))
      const sorted = dues.toSorted((one, other) => one.at - other.at).map(({ id }) => id)
      expect(takeAll(new Agenda(dues))).toEqual(sorted)
    }),
  )
})
