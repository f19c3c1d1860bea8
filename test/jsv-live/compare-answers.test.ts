import { expect, test } from 'vitest'
import type { Answer } from './answer.ts'
import { compareAnswers, crash } from './compare-answers.ts'

const said = (text: string | null): Answer => ({ ok: true, text })
const refused = (type: string): Answer => ({ ok: false, error: { type, message: '' } })

const table = [
  { op: 'read', ours: said('{"a":1}'), theirs: said('{"a":1}'), want: 'same' },
  { op: 'read', ours: said('[100000000000000000]'), theirs: said('[1E+17]'), want: 'same' },
  { op: 'read', ours: said('["\\u00e9"]'), theirs: said('["é"]'), want: 'same' },
  { op: 'read', ours: said('[0]'), theirs: said('[-0]'), want: 'different' },
  { op: 'read', ours: said('["1"]'), theirs: said('[1]'), want: 'different' },
  { op: 'read', ours: said('["1.0"]'), theirs: said('["1"]'), want: 'different' },
  { op: 'read', ours: said('{"a":1,"b":2}'), theirs: said('{"b":2,"a":1}'), want: 'different' },
  { op: 'read', ours: said('{}'), theirs: said('{"a":null}'), want: 'different' },
  { op: 'read', ours: said('null'), theirs: refused('FormatException'), want: 'different' },
  { op: 'write', ours: said('1E+17'), theirs: said('100000000000000000'), want: 'different' },
  { op: 'write', ours: said(''), theirs: said(null), want: 'different' },
  { op: 'read', ours: refused('FormatException'), theirs: refused('FormatException'), want: 'same' },
  { op: 'read', ours: refused('FormatException'), theirs: refused('OverflowException'), want: 'other-error' },
  { op: 'read', ours: refused(crash), theirs: refused('FormatException'), want: 'different' },
] as const

test.each(table)('$op: $ours beside $theirs is $want', ({ op, ours, theirs, want }) => {
  expect(compareAnswers(op, ours, theirs)).toBe(want)
})
