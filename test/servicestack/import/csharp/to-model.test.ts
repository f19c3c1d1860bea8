/** Models of what C# declares. */

import { expect, test } from 'vitest'
import { toModel } from '#servicestack/import/csharp/to-model.ts'
import { declare } from './reading.ts'

const text = `[Route("/a")] partial class Ask : IReturn<Crew> { public int[] A { get; set; } public string? B { get; set; } [ValidateNotNull] public int C { get; set; } }
  class Crew : List<Sailor> { } class Sailor { } class Other { } partial class Ask { }`
const read = (isPrinted: boolean) => toModel(declare(text), { options: new Map(), isPrinted, jsonNames: 'camelCase' })

test('what people write is joined, without what no operation reaches; what a server prints is taken as it is', () => {
  const codes = (isPrinted: boolean) => read(isPrinted).notes.map(({ code }) => code)
  expect(read(false).model.types.map(({ name }) => name)).toEqual(['Ask', 'Crew', 'Sailor'])
  expect(codes(false)).toEqual(['type-left-out'])
  expect(read(true).model.types.map(({ name }) => name)).toEqual(['Ask', 'Crew', 'Sailor', 'Other'])
  expect(codes(true)).toEqual(['type-twice', 'nullability-unknown', 'type-left-out', 'array-depth-unknown'])
})

test('an enum that is printed twice may stand in the place of another one, and its note says so', () => {
  const twice = declare('enum A { B } enum A { B } class C : IReturnVoid { } class C { }')
  const { notes } = toModel(twice, { options: new Map(), isPrinted: true, jsonNames: 'camelCase' })
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringContaining('in the place of enums nested in classes'),
    'C is declared twice: the first declaration counts.',
  ])
})
