import { expect, test } from 'vitest'
import { present } from '#mocks/evo-voice/services/present.ts'

test('what has no value is left out, and what is false or zero is not', () => {
  expect(present({ a: 'x', b: undefined, c: null, d: '', e: false, f: 0 })).toEqual({ a: 'x', e: false, f: 0 })
})
