/** Draws the name of a type: a scalar, a class, or what can be built of them. */

import { oracleTypes } from './oracle-types.ts'
import type { Random } from './random.ts'

/** Draws one, the everyday ones more often. */
export function randomType(random: Random): string {
  return random.of(kinds)(random)
}

const scalars = [
  ...['string', 'bool', 'char', 'object', 'DateTime', 'DateTimeOffset', 'TimeSpan', 'Guid', 'Uri', 'byte[]'],
  ...['sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
]
const references = ['string', 'object', 'Uri', 'byte[]']
const enums = Object.keys(oracleTypes.enums)
const classes = Object.keys(oracleTypes.classes)
const keys = ['string', 'string', 'string', 'int', 'long', 'bool', 'Guid', 'SessionHoldReasons', 'Colour']

const collections = [
  ...['List<string>', 'string[]', 'List<int>', 'int[]', 'List<bool>', 'List<double>', 'List<int?>', 'List<object>'],
  ...['List<SessionHoldReasons>', 'List<DateTime>', 'List<List<string>>', 'string[][]', 'List<Inner>', 'Inner[]'],
  ...['List<Dictionary<string,string>>', 'List<SessionMemberInfo>', 'SessionMemberInfo[]', 'object[]', 'long[]'],
  ...['Dictionary<string,string>', 'Dictionary<string,int>', 'Dictionary<int,bool>', 'Dictionary<string,Inner>'],
  ...['Dictionary<string,List<string>>', 'Dictionary<string,Dictionary<string,string>>', 'Dictionary<string,object>'],
]

const everyday = ['HoldSession', 'SessionMemberInfo', 'SessionInfo', 'Echo', 'Collections', 'Scalars', 'Nullables']

const kinds: readonly ((random: Random) => string)[] = [
  (random) => random.of(scalars),
  (random) => nullable(random.of([...scalars, ...enums])),
  (random) => random.of(enums),
  (random) => random.of(collections),
  (random) => random.of(collections),
  (random) => random.of(everyday),
  (random) => random.of(everyday),
  (random) => random.of(classes),
  (random) => random.of(classes),
  built,
]

function nullable(type: string): string {
  return references.includes(type) ? type : `${type}?`
}

function built(random: Random): string {
  const item = random.chance(0.3) ? built(random) : random.of([...scalars, ...enums, ...classes])
  return random.of([`List<${item}>`, `${item}[]`, `Dictionary<${random.of(keys)},${item}>`])
}
