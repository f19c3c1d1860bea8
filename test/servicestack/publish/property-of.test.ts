import { expect, test } from 'vitest'
import { propertyOf } from '#servicestack/publish/property-of.ts'

test('a property that no source tells is the wire name with a capital', () => {
  const member = { name: 'imoNumber', type: { kind: 'scalar', scalar: 'string' }, nullable: true } as const
  expect(propertyOf(member)).toBe('ImoNumber')
  expect(propertyOf({ ...member, property: 'IMONumber' })).toBe('IMONumber')
})
