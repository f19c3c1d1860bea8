/** Spells a type as ServiceStack's TypeScript does: `{ [index:string]: number[]; }`. */

import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { type Publication, simpleName } from './publication.ts'

/** Returns the text of a type of a member or of a base; only the outermost arguments stand apart. */
export function scriptType(type: TypeReference, publication: Publication): string {
  if (type.kind === 'named' && type.arguments !== undefined) {
    return `${nameOf(type, publication)}<${type.arguments.map((argument) => innerType(argument, publication)).join(', ')}>`
  }
  if (type.kind !== 'dictionary') return innerType(type, publication)
  // only the outermost index stands apart, and in some versions only: docs/discoveries/published-types.md
  return innerType(type, publication).replace('[index:', `[index:${publication.version.keyGap}`)
}

/** Returns the text of a response, which is a `Blob` where it is bytes. */
export function scriptResponse(type: TypeReference, publication: Publication): string {
  const isBlob =
    (type.kind === 'scalar' && type.scalar === 'bytes') || (type.kind === 'named' && type.name === 'Stream')
  return isBlob ? 'Blob' : innerType(type, publication)
}

function innerType(type: TypeReference, publication: Publication): string {
  const write = (inner: TypeReference) => innerType(inner, publication)
  switch (type.kind) {
    case 'scalar':
      return spellings[type.scalar]
    case 'list':
      return `${write(type.items)}[]`
    case 'dictionary':
      return `{ [index:${keyType(type.keys, publication)}]: ${write(type.values)}; }`
    case 'named': {
      const name = nameOf(type, publication)
      return type.arguments === undefined ? name : `${name}<${type.arguments.map(write).join(',')}>`
    }
  }
}

function nameOf(type: TypeReference & { kind: 'named' }, { find }: Publication): string {
  const declared = find(type)
  if (declared !== undefined) return simpleName(declared)
  return type.name === 'Stream' ? 'string' : type.name
}

/** TypeScript indexes by text or by number; an enum is text. */
function keyType(keys: TypeReference | undefined, publication: Publication): string {
  const text = keys === undefined ? 'string' : innerType(keys, publication)
  return text === 'number' ? text : 'string'
}

const spellings: Readonly<Record<Scalar, string>> = {
  string: 'string',
  boolean: 'boolean',
  number: 'number',
  sbyte: 'number',
  byte: 'number',
  short: 'number',
  ushort: 'number',
  int: 'number',
  uint: 'number',
  long: 'number',
  ulong: 'number',
  float: 'number',
  double: 'number',
  decimal: 'number',
  char: 'string',
  DateTime: 'string',
  DateTimeOffset: 'string',
  TimeSpan: 'string',
  DateOnly: 'string',
  TimeOnly: 'string',
  Guid: 'string',
  Uri: 'string',
  bytes: 'string',
  object: 'Object',
}
