/** Makes random values of the sample model's types, for laws. */

import fc from 'fast-check'
import { findType } from '#servicestack/model/find-type.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { sampleModel } from './sample-model.ts'

/**
 * Any value that .NET could hold, but for what no reader can tell from something else: members and entries are never
 * null, and lists hold null only among strings, and never alone. Bytes, characters and strings of arrays are never what
 * looks like something else, times are as exact as both formats can say, and no key is what ServiceStack takes for none.
 */
export function sampleValue(type: TypeReference, depth = 0): fc.Arbitrary<WireValue> {
  switch (type.kind) {
    case 'scalar':
      return scalars[type.scalar]
    case 'list':
      return listOf(type, depth)
    case 'dictionary':
      return dictionaryOf(type, depth)
    case 'named':
      return namedValue(type.name, depth)
  }
}

/** Any UTF-16 text: half surrogate pairs, controls and everything that JSV quotes are likely. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom(...'",:{}[]\r\n\\\' \0\u200B\uFEFFa') }),
)

const anyNumber = fc.oneof(fc.double(), fc.integer())
const anyMoment = momentBetween('0001-01-02', '9999-12-30')

function momentBetween(min: string, max: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().replace(/^\+00/, '').replace('Z', '0000'))
}

const scalars: Readonly<Record<Scalar, fc.Arbitrary<WireValue>>> = {
  string: anyText,
  object: anyText,
  boolean: fc.boolean(),
  number: anyNumber,
  double: anyNumber,
  float: fc.integer({ min: -99_999, max: 99_999 }).map((quarters) => quarters / 4),
  sbyte: fc.integer({ min: -128, max: 127 }),
  byte: fc.integer({ min: 0, max: 255 }),
  short: fc.integer({ min: -32_768, max: 32_767 }),
  ushort: fc.integer({ min: 0, max: 65_535 }),
  int: fc.integer(),
  uint: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  long: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  ulong: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  decimal: fc
    .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 10, max: 99 }))
    .map(([whole, cents]) => `${whole}.${cents}`),
  char: fc.constantFrom(...'azAZ09'),
  // further away JSON loses a millisecond
  DateTime: momentBetween('1600-01-01', '2400-01-01').map((moment) => `${moment}+00:00`),
  DateTimeOffset: fc
    .tuple(anyMoment, fc.constantFrom('+00:00', '+02:00', '-05:30'))
    .map(([moment, offset]) => moment + offset),
  TimeSpan: fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(23), fc.nat(59), fc.nat(59)).map(timeSpan),
  DateOnly: anyMoment.map((moment) => moment.slice(0, 10)),
  TimeOnly: fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map(clock),
  Guid: fc.uuid(),
  Uri: fc.webUrl(),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }).map((bytes) => btoa(String.fromCharCode(...bytes))),
}

function timeSpan([days, ...face]: readonly number[]): string {
  return `${days}.${clock(face)}`
}

function clock(face: readonly number[]): string {
  return face.map((part) => String(part).padStart(2, '0')).join(':')
}

/** Made once: a pattern is compiled, and tried on all that fast-check thinks dangerous. */
const plainWord = fc.stringMatching(/^[a-z]{1,5}$/)

function listOf({ items, isArray }: TypeReference & { readonly kind: 'list' }, depth: number): fc.Arbitrary<WireValue> {
  const isText = items.kind === 'scalar' && items.scalar === 'string'
  if (isText && isArray) return fc.array(plainWord, { maxLength: 4 })
  const item = sampleValue(items, depth + 1)
  return fc
    .array(isText ? fc.option(item, { freq: 9 }) : item, { maxLength: 4 })
    .filter((list) => !(list.length === 1 && list[0] === null))
}

function dictionaryOf(
  { keys, values }: TypeReference & { readonly kind: 'dictionary' },
  depth: number,
): fc.Arbitrary<WireValue> {
  const text = fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', '0', ''))
  const isText = values.kind === 'scalar' && values.scalar === 'string'
  const key = keys === undefined ? text.filter((one) => isText || !isNoKey(one)) : sampleValue(keys).map(String)
  return fc
    .array(fc.tuple(key, sampleValue(values, depth + 1)), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries))
}

/** Only a dictionary of texts has an entry for such: docs/discoveries/jsv-losses.md */
function isNoKey(text: string): boolean {
  return text === '' || text === '\u200B'
}

function namedValue(name: string, depth: number): fc.Arbitrary<WireValue> {
  const type = findType(sampleModel, name)
  if (type?.kind === 'enum') return fc.constantFrom(...type.values)
  const members = wireMembers(sampleModel, name).map(({ name, nullable, type }) => {
    if (nullable && depth > 3) return fc.constant([])
    const entry = sampleValue(type, depth + 1).map((value) => [[name, value] as const])
    return nullable ? fc.oneof(entry, fc.constant([])) : entry
  })
  return fc.tuple(...members).map((entries) => Object.fromEntries(entries.flat()))
}
