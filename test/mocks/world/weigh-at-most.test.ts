import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weighAtMost } from '#mocks/world/weigh-at-most.ts'

test('a value without anything to escape weighs what its JSON is long, or a comma more for each level', () => {
  const plain = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.boolean(), fc.constant('text'), tie('list'), tie('object')),
    list: fc.array(tie('value')),
    object: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
  })).value
  fc.assert(
    fc.property(plain, (value) => {
      const text = JSON.stringify(value)
      const levels = text.split(/[[{]/).length - 1
      expect(weighAtMost(value, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(text.length)
      expect(weighAtMost(value, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(text.length + levels)
    }),
    { numRuns: 100 },
  )
})

test('counting stops at the limit', () => {
  let looked = 0
  const items = Array.from({ length: 1000 }, () => ({
    get item() {
      looked++
      return 'ten letters'
    },
  }))
  expect(weighAtMost(items, 100)).toBeGreaterThanOrEqual(100)
  expect(looked).toBeLessThan(20)
})
