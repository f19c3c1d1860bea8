import { expect, test } from 'vitest'
import { rootContract } from '#servicestack/xml/root-contract.ts'
import { port } from './sample-model.ts'

test('a type may be given by its name', () => {
  expect(rootContract({ type: 'Ship', model: port }).contract.name).toBe('Ship')
})

test('without a type a value says itself what it is', () => {
  expect(rootContract({}).contract).toMatchObject({ kind: 'scalar', scalar: 'object' })
})

test('a name that the model does not know is a mistake', () => {
  expect(() => rootContract({ type: 'Submarine', model: port })).toThrow('the model has no type of that name')
})
