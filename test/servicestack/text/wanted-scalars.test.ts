import { expect, test } from 'vitest'
import { notation } from '#servicestack/json/notation.ts'
import { scalarShape, untyped } from '#servicestack/text/shape.ts'
import { canHoldNullMark, nullable, nullMark, unixDate } from '#servicestack/text/wanted-scalars.ts'
import { utc } from '#servicestack/text/zone.ts'

const written = (shape: ReturnType<typeof nullable>, value: string | number) =>
  shape.kind === 'scalar' ? shape.rule.write?.(value, utc) : undefined

test('the mark of null is written as null, and everything else as ever', () => {
  const [text, number] = [scalarShape('string', false), scalarShape('int', false)].map((one) => nullable(one, notation))
  expect([text, number].map((shape) => shape && written(shape, nullMark))).toEqual(['null', 'null'])
  expect(text && written(text, 'a"b')).toBe('"a\\"b"')
  expect(number && written(number, 5)).toBe('5')
})

test('only scalars can hold the mark', () => {
  expect([canHoldNullMark(scalarShape('string', false)), canHoldNullMark(untyped)]).toEqual([true, false])
})

test('a date in digits is left to the notation', () => {
  expect(unixDate(scalarShape('DateTime', false)).rule.spelling).toBe('wanted')
})
