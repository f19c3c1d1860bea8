/** Spells what a scalar is in a sample: the default of its type, in three notations. */

import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { PageFormat } from './page-format.ts'

/** Returns the text of the default, or undefined for what a server leaves out. */
export function sampleScalar(scalar: Scalar, notation: PageFormat['notation']): SampleTree | undefined {
  const told = spellings[scalar]
  if (told === undefined) return undefined
  return { kind: 'text', text: typeof told === 'string' ? told : told[notation] }
}

type Spelling = string | Readonly<Record<PageFormat['notation'], string>>

function text(value: string): Spelling {
  return { json: JSON.stringify(value), jsv: value, xml: value }
}

const spellings: Readonly<Record<Scalar, Spelling | undefined>> = {
  string: text('String'),
  boolean: { json: 'false', jsv: 'False', xml: 'false' },
  number: '0',
  sbyte: '0',
  byte: '0',
  short: '0',
  ushort: '0',
  int: '0',
  uint: '0',
  long: '0',
  ulong: '0',
  float: '0',
  double: '0',
  decimal: '0',
  char: { json: '"\\u0000"', jsv: '\0', xml: '0' },
  DateTime: {
    json: '"\\/Date(-62135596800000-0000)\\/"',
    jsv: '0001-01-01',
    xml: '0001-01-01T00:00:00',
  },
  DateTimeOffset: {
    json: '"\\/Date(-62135596800000)\\/"',
    jsv: '0001-01-01T00:00:00.0000000+00:00',
    xml: '0001-01-01T00:00:00Z',
  },
  TimeSpan: text('PT0S'),
  DateOnly: text('0001-01-01'),
  TimeOnly: text('PT0S'),
  Guid: {
    json: '"00000000000000000000000000000000"',
    jsv: '00000000000000000000000000000000',
    xml: '00000000-0000-0000-0000-000000000000',
  },
  Uri: undefined,
  bytes: text('AA=='),
  object: { json: '{}', jsv: '{}', xml: '' },
}
