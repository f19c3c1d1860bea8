/** Reads how C# spells a type: `Dictionary<string,List<int?>>`. */

import { isTypeName } from './is-type-name.ts'
import type { DictionaryReference, Scalar, TypeReference } from './type-reference.ts'

/** Aliases of C# and the names of .NET behind them. */
const scalars: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['string', 'string'],
  ['String', 'string'],
  ['bool', 'boolean'],
  ['boolean', 'boolean'],
  ['Boolean', 'boolean'],
  ['number', 'number'],
  ['sbyte', 'sbyte'],
  ['SByte', 'sbyte'],
  ['byte', 'byte'],
  ['Byte', 'byte'],
  ['short', 'short'],
  ['Int16', 'short'],
  ['ushort', 'ushort'],
  ['UInt16', 'ushort'],
  ['int', 'int'],
  ['Int32', 'int'],
  ['uint', 'uint'],
  ['UInt32', 'uint'],
  ['long', 'long'],
  ['Int64', 'long'],
  ['ulong', 'ulong'],
  ['UInt64', 'ulong'],
  ['float', 'float'],
  ['Single', 'float'],
  ['double', 'double'],
  ['Double', 'double'],
  ['decimal', 'decimal'],
  ['Decimal', 'decimal'],
  ['char', 'char'],
  ['Char', 'char'],
  ['DateTime', 'DateTime'],
  ['DateTimeOffset', 'DateTimeOffset'],
  ['TimeSpan', 'TimeSpan'],
  ['DateOnly', 'DateOnly'],
  ['TimeOnly', 'TimeOnly'],
  ['Guid', 'Guid'],
  ['Uri', 'Uri'],
  ['object', 'object'],
  ['Object', 'object'],
])

/** Generic types of .NET that are lists on the wire; `List` is the one that needs no name. */
const collections: ReadonlySet<string> = new Set([
  'List',
  'IList',
  'ICollection',
  'IEnumerable',
  'IReadOnlyList',
  'IReadOnlyCollection',
  'HashSet',
  'ISet',
  'SortedSet',
  'Queue',
  'Stack',
  'Collection',
  'ObservableCollection',
  'LinkedList',
])

/** Generic types of .NET that are dictionaries on the wire; `Dictionary` is the one that needs no name. */
const dictionaries: ReadonlySet<string> = new Set([
  'Dictionary',
  'IDictionary',
  'IReadOnlyDictionary',
  'SortedDictionary',
  'ConcurrentDictionary',
])

/** How many generic types and arrays one text may hold; no API comes near, and deeper texts would exhaust the stack. */
const deepest = 200

/** Returns the type that a text spells, or undefined when it is no type; names that are not .NET's are named types. */
export function readTypeText(text: string): TypeReference | undefined {
  // read from the end of the array, which costs the same however long it is
  const tokens = (text.match(/[^\s<>,?[\]]+|\S/g) ?? []).reverse()
  if (tokens.filter((token) => token === '<' || token === '[').length > deepest) return undefined
  const type = readType(tokens)
  return tokens.length === 0 ? type : undefined
}

/**
 * Returns the type of this name with these arguments, as a source that has taken it apart tells it: `List` of one
 * argument is a list, `Nullable` of one is that one.
 */
export function typeNamed(name: string, typeArguments: readonly TypeReference[]): TypeReference {
  const [first, second] = typeArguments
  if (first === undefined) {
    const scalar = scalars.get(name)
    return scalar === undefined ? { kind: 'named', name } : { kind: 'scalar', scalar }
  }
  if (name === 'Nullable') return asNullable(first)
  if (collections.has(name) && second === undefined) return listOf(name, first)
  if (dictionaries.has(name) && second !== undefined) {
    const dictionary = dictionaryOf(first, second)
    return name === 'Dictionary' ? dictionary : { ...dictionary, collection: name }
  }
  return { kind: 'named', name, arguments: typeArguments }
}

/** Returns the array of a type; one of bytes is a scalar. */
export function arrayOf(items: TypeReference): TypeReference {
  const isBytes = items.kind === 'scalar' && items.scalar === 'byte' && !items.isNullable
  return isBytes ? { kind: 'scalar', scalar: 'bytes' } : { kind: 'list', items, isArray: true }
}

/** Returns the type that may also be null; lists and dictionaries always may. */
export function asNullable(type: TypeReference): TypeReference {
  return type.kind === 'scalar' || type.kind === 'named' ? { ...type, isNullable: true } : type
}

function listOf(name: string, items: TypeReference): TypeReference {
  return name === 'List' ? { kind: 'list', items } : { kind: 'list', items, collection: name }
}

/** Returns the dictionary of these; text is what its keys are where nothing is said. */
export function dictionaryOf(keys: TypeReference, values: TypeReference): DictionaryReference {
  const isText = keys.kind === 'scalar' && keys.scalar === 'string'
  return isText ? { kind: 'dictionary', values } : { kind: 'dictionary', keys, values }
}

/** The tokens stand in reverse: the next one is the last. */
function readType(tokens: string[]): TypeReference | undefined {
  const name = tokens.pop()
  if (name === undefined || !isTypeName(name)) return undefined
  const typeArguments = tokens.at(-1) === '<' ? readArguments(tokens) : []
  if (typeArguments === undefined) return undefined
  return readSuffixes(typeNamed(name.replace(/`\d+/g, '').replace(/^System\./, ''), typeArguments), tokens)
}

function readArguments(tokens: string[]): TypeReference[] | undefined {
  const found: TypeReference[] = []
  for (let mark = tokens.pop(); mark === '<' || mark === ','; mark = tokens.pop()) {
    const type = readType(tokens)
    if (type === undefined) return undefined
    found.push(type)
    if (tokens.at(-1) === '>') {
      tokens.pop()
      return found
    }
  }
  return undefined
}

function readSuffixes(type: TypeReference, tokens: string[]): TypeReference | undefined {
  let whole = type
  for (;;) {
    if (tokens.at(-1) === '?') {
      tokens.pop()
      whole = asNullable(whole)
    } else if (tokens.at(-1) === '[') {
      if (tokens.at(-2) !== ']') return undefined
      tokens.splice(-2)
      whole = arrayOf(whole)
    } else return whole
  }
}
