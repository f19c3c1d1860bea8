/** Makes a model of what C# source declares. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { type FileOptions, hostOf } from '../attributes/file-options.ts'
import type { ImportNote } from '../import-note.ts'
import type { Imported } from '../imported.ts'
import type { Declared } from './declared.ts'
import { findUses } from './find-uses.ts'
import { isServiceStackOwn } from './is-service-stack-own.ts'
import { joinParts } from './join-parts.ts'
import { marksReferences } from './marks-references.ts'
import { noteArrays } from './note-arrays.ts'
import { publishedTypes } from './published-types.ts'
import { reopenGenerics } from './reopen-generics.ts'
import { titleOf } from './title-of.ts'
import { type Reading, toClass } from './to-class.ts'
import { toEnum } from './to-enum.ts'
import { toOperation } from './to-operation.ts'
import { TypeIndex } from './type-index.ts'
import { unknownFacts } from './unknown-facts.ts'

/** Where declarations come from. */
export interface Origin {
  readonly options: FileOptions
  /** True for what a generator printed, each class whole; people write parts, and other classes beside DTOs. */
  readonly isPrinted: boolean
  readonly jsonNames?: JsonNames | undefined
}

/** Returns the model, and what was decided on the way. */
export function toModel(declarations: readonly Declared[], { options, isPrinted, jsonNames }: Origin): Imported {
  const foreign = declarations.filter((type) => !isServiceStackOwn(type))
  const declared = isPrinted ? foreign : publishedTypes(joinParts(foreign))
  const index = new TypeIndex(declared)
  const notes: ImportNote[] = index.twice.map(noteTwice)
  if (jsonNames === undefined) notes.push(namesAssumed)
  const marks = isPrinted && marksReferences(declared, options)
  const read = readTypes({
    index,
    uses: findUses(index),
    jsonNames: jsonNames ?? 'camelCase',
    marksReferences: marks,
    notes,
  })
  if (isPrinted) noteArrays(read.types, notes)
  const host = hostOf(options)
  const model = {
    title: titleOf(declared, host),
    ...(host === undefined ? {} : { host }),
    ...(jsonNames === undefined ? {} : { jsonNames }),
    operations: read.operations,
    types: read.types,
    unknown: unknownFacts(read, notes, options),
  }
  return { model, notes }
}

function readTypes(reading: Reading): { types: readonly DataType[]; operations: Operation[] } {
  const types: DataType[] = []
  const operations: Operation[] = []
  const closedWith = new Map<string, readonly TypeReference[]>()
  for (const { declared, name } of reading.index.types) {
    if (declared.kind === 'enum') {
      types.push(toEnum(declared, name))
      continue
    }
    const read = toClass(declared, name, reading)
    const operation = toOperation(declared, read)
    if (operation !== undefined) operations.push(operation)
    types.push(read.type)
    if (read.closedWith !== undefined) closedWith.set(name, read.closedWith)
  }
  return { types: reopenGenerics(types, { ...reading, operations, closedWith }), operations }
}

const namesAssumed: ImportNote = {
  code: 'json-names-assumed',
  message: 'C# source does not tell how the server spells members in JSON: taken as camelCase.',
}

function noteTwice({ kind, name, line }: Declared): ImportNote {
  const doubt =
    kind === 'enum' ? ' ServiceStack prints it in the place of enums nested in classes that share its name.' : ''
  return { code: 'type-twice', line, message: `${name} is declared twice: the first declaration counts.${doubt}` }
}
