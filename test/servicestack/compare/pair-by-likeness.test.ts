import { expect, test } from 'vitest'
import { pairByLikeness } from '#servicestack/compare/pair-by-likeness.ts'

const thing = (name: string, ...parts: readonly string[]) => ({ name, parts: new Set(parts) })

test('the most alike are paired first, and each once', () => {
  const removed = [thing('A', 'x', 'y', 'z'), thing('B', 'x', 'y', 'z', 'w')]
  const added = [thing('C', 'x', 'y', 'z', 'w')]
  expect(pairByLikeness(removed, added)).toEqual({
    renamed: [{ before: 'B', after: 'C' }],
    removed: ['A'],
    added: [],
  })
})

test('things without parts are not alike', () => {
  expect(pairByLikeness([thing('A')], [thing('B')])).toEqual({ renamed: [], removed: ['A'], added: ['B'] })
})

test('where a whole API was replaced, nothing is looked for among all pairs', () => {
  const many = (prefix: string) => Array.from({ length: 1000 }, (_, index) => thing(`${prefix}${index}`, 'x'))
  expect(pairByLikeness(many('a'), many('b')).renamed).toEqual([])
})
