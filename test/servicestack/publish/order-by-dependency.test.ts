import { expect, test } from 'vitest'
import type { ClassType } from '#servicestack/model/data-type.ts'
import { orderByDependency } from '#servicestack/publish/order-by-dependency.ts'

function type(name: string, ...mentioned: readonly string[]): ClassType {
  const members = mentioned.map((other) => ({
    name: other,
    type: { kind: 'named', name: other } as const,
    nullable: true,
  }))
  return { kind: 'class', name, members }
}

test.each([
  ['what is mentioned comes first', [type('A', 'B'), type('B', 'C'), type('C')], 'C B A'],
  ['types that mention each other stay as they come', [type('A', 'B'), type('B', 'A')], 'A B'],
  ['types that nobody declares do not matter', [type('A', '__proto__')], 'A'],
])('%s', (_, types, want) => {
  expect(
    orderByDependency(types, () => undefined)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(want)
})

test('a chain of 20,000 types is no problem', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => type(`T${index}`, `T${index + 1}`))
  expect(orderByDependency(chain, () => undefined)[0]?.name).toBe('T19999')
})
