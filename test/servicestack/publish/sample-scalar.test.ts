import { expect, test } from 'vitest'
import { sampleScalar } from '#servicestack/publish/sample-scalar.ts'

test.each([
  ['string', 'json', '"String"'],
  ['string', 'jsv', 'String'],
  ['boolean', 'jsv', 'False'],
  ['DateTime', 'json', '"\\/Date(-62135596800000-0000)\\/"'],
  ['Guid', 'jsv', '00000000000000000000000000000000'],
] as const)('%s in %s is %s', (scalar, notation, text) => {
  expect(sampleScalar(scalar, notation)).toEqual({ kind: 'text', text })
})

test('an address is left out', () => {
  expect(sampleScalar('Uri', 'json')).toBeUndefined()
})
