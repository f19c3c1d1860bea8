import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#servicestack/json/compile.ts'
import { parse } from '#servicestack/json/parse.ts'
import { stringify } from '#servicestack/json/stringify.ts'
import { named, sampled } from '../sample-model.ts'
import { sampleValue } from '../sample-value.ts'

const options = sampled('SessionInfo')

test('a compiled codec writes and reads as an uncompiled one does', () => {
  const codec = compile(options)
  fc.assert(
    fc.property(sampleValue(named('SessionInfo')), (value) => {
      const written = stringify(value, options)
      expect(codec.stringify(value)).toBe(written)
      expect(codec.parse(written)).toEqual(parse(written, options))
    }),
  )
})
