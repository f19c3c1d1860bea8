/** Types as people write them. */

import { expect, test } from 'vitest'
import { toMember } from '#servicestack/import/typescript/to-member.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { firstClass } from './scope-of.ts'

const rest = `type Maybe<T> = T | null; type Pair<A, B> = Map<string, B[]>; type Same<A> = Pair<A, A>; type Loop<T> = Loop<T>[]
enum Kind { Weld } class Vessel { }`

function read(type: string) {
  const { first, scope } = firstClass(`class A { b: ${type} }\n${rest}`)
  const [member] = first.members.map((one) => toMember(one, { parameters: new Map(), owner: 'A', line: 1 }, scope))
  return member && writeTypeText(member.type)
}

test.each([
  ['1 | 2 | null', 'number'],
  ['true | false', 'bool'],
  ['`a`', 'string'],
  ['Maybe<string>[]', 'List<string?>'],
  ['Maybe<Vessel>', 'Vessel?'],
  ['Maybe<string[]>', 'List<string>'],
  ['Same<number>', 'Dictionary<string,List<number>>'],
  ['[number, number]', 'List<number>'],
  ['[from: Vessel, to: Vessel]', 'List<Vessel>'],
  ['yard.Vessel', 'Vessel'],
  ['Kind.Weld', 'Kind'],
  ['yard.Kind.Weld', 'Kind'],
])('%s is %s', (type, want) => {
  expect(read(type)).toBe(want)
})

test("a class that is called as what is JavaScript's own is the one of its source", () => {
  const { first } = firstClass('class A { b: Record<string, A>; c: Map<string, A> } class Map<K, V> { }')
  expect(first.members.map(({ type }) => type)).toMatchObject([{ kind: 'dictionary' }, { kind: 'named', name: 'Map' }])
})

test('an alias of itself ends', () => {
  expect(read('Loop<string>')).toMatch(/^List<List<List<Loop/)
})
