import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#servicestack/jsv/compile.ts'
import { parse, parseWithIssues } from '#servicestack/jsv/parse.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
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
      expect(codec.parseWithIssues(written)).toEqual(parseWithIssues(written, options))
    }),
  )
})
