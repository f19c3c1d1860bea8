import { expect, test } from 'vitest'
import { ownOrder } from '#servicestack/model/own-order.ts'
import { contractModel } from '../csv/contract-model.ts'

const names = (name: string) => ownOrder(contractModel, name).map((member) => member.name)

test('the members of a class stand before those of its base', () => {
  expect(names('Quay')).toEqual(['extra', 'a', 'n'])
})

test('the order of a data contract does not count', () => {
  expect(names('Plain')).toEqual(['a', 'beta'])
})

test('an enum and an unknown name have none', () => {
  expect([...names('Colour'), ...names('Nope')]).toEqual([])
})

test('a class that is its own base has its members once', () => {
  const member = { name: 'a', type: { kind: 'scalar', scalar: 'string' }, nullable: true } as const
  const types = [{ kind: 'class', name: 'Loop', base: 'Loop', members: [member] }] as const
  expect(ownOrder({ title: '', operations: [], types }, 'Loop')).toEqual([member])
})
