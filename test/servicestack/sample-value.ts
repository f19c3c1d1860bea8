/** Makes random values of the sample model's types, for laws. */

import fc from 'fast-check'
import { findType } from '#servicestack/model/find-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { sampleModel } from './sample-model.ts'

/**
 * Any value that .NET could hold, but for what no reader can tell from something else: members and entries are never
 * null, and lists hold null only among strings, and never alone.
 */
export function sampleValue(type: TypeReference, depth = 0): fc.Arbitrary<WireValue> {
  switch (type.kind) {
    case 'scalar':
      return scalars[type.scalar]
    case 'list':
      return listOf(type.items, depth)
    case 'dictionary':
      return dictionaryOf(type.values, depth)
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

const scalars: Readonly<Record<'string' | 'boolean' | 'number', fc.Arbitrary<WireValue>>> = {
  string: anyText,
  boolean: fc.boolean(),
  number: fc.oneof(fc.double(), fc.integer()),
}

function listOf(items: TypeReference, depth: number): fc.Arbitrary<WireValue> {
  const item = sampleValue(items, depth + 1)
  const isText = items.kind === 'scalar' && items.scalar === 'string'
  return fc
    .array(isText ? fc.option(item, { freq: 9 }) : item, { maxLength: 4 })
    .filter((list) => !(list.length === 1 && list[0] === null))
}

function dictionaryOf(values: TypeReference, depth: number): fc.Arbitrary<WireValue> {
  const key = fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', '0', ''))
  return fc
    .array(fc.tuple(key, sampleValue(values, depth + 1)), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries))
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
