import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileStringify } from '#servicestack/json/compile-stringify.ts'
import { stringify } from '#servicestack/json/stringify.ts'
import { named, sampled } from '../sample-model.ts'
import { sampleValue } from '../sample-value.ts'

test('a compiled writer writes every value as an uncompiled one does', () => {
  const write = compileStringify(sampled('SessionInfo'))
  fc.assert(
    fc.property(sampleValue(named('SessionInfo')), (value) => {
      expect(write(value)).toBe(stringify(value, sampled('SessionInfo')))
    }),
  )
})
