/** Reads C# DTO source, as `/types/csharp` prints it, into a model. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { hostOf, readFileOptions } from '../attributes/file-options.ts'
import type { ImportNote } from '../import-note.ts'
import type { Imported } from '../imported.ts'
import type { Declared } from './declared.ts'
import { isServiceStackOwn } from './is-service-stack-own.ts'
import { marksReferences } from './marks-references.ts'
import { noteArrays } from './note-arrays.ts'
import { readFile } from './read-file.ts'
import { refuseOthers, refuseWithoutRequest } from './refuse-others.ts'
import { reopenGenerics } from './reopen-generics.ts'
import { SourceText } from './source-text.ts'
import { titleOf } from './title-of.ts'
import { toClass } from './to-class.ts'
import { toEnum } from './to-enum.ts'
import { toOperation } from './to-operation.ts'
import { TypeIndex } from './type-index.ts'
import { unknownFacts } from './unknown-facts.ts'

/** What the reader of a file knows from elsewhere. */
export interface CSharpOptions {
  /** How the server spells members in its JSON, which no DTO source tells. */
  readonly jsonNames?: JsonNames
  /** The request DTO of the page that the source comes from: pages leave out what tells it from other classes. */
  readonly request?: string
}

/** Returns the model of a file, and what was decided on the way; what is no DTO source is refused. */
export function importCSharp(text: string, { jsonNames, request }: CSharpOptions = {}): Imported {
  const source = new SourceText(text)
  refuseOthers(source)
  const declared = readFile(source).filter((type) => !isServiceStackOwn(type))
  const options = readFileOptions(source.text)
  const index = new TypeIndex(declared)
  const notes: ImportNote[] = index.twice.map(noteTwice)
  if (jsonNames === undefined) notes.push(namesAssumed)
  const marks = marksReferences(declared, options)
  const read = readTypes({ index, jsonNames: jsonNames ?? 'camelCase', marksReferences: marks, notes })
  if (request === undefined && read.operations.length === 0) throw refuseWithoutRequest(source, declared[0])
  noteArrays(read.types, notes)
  const host = hostOf(options)
  const unknown = unknownFacts(read.types, notes, options)
  const model = {
    title: titleOf(declared, host),
    ...(host === undefined ? {} : { host }),
    ...(jsonNames === undefined ? {} : { jsonNames }),
    operations: read.operations,
    types: read.types,
    unknown,
  }
  return { model, notes }
}

function readTypes(reading: Parameters<typeof toClass>[2]): { types: readonly DataType[]; operations: Operation[] } {
  const types: DataType[] = []
  const operations: Operation[] = []
  const closedWith = new Map<string, readonly TypeReference[]>()
  for (const { declared, name } of reading.index.types) {
    if (declared.kind === 'enum') types.push(toEnum(declared, name))
    else {
      const read = toClass(declared, name, reading)
      types.push(read.type)
      if (read.closedWith !== undefined) closedWith.set(name, read.closedWith)
      const operation = toOperation(declared, read)
      if (operation !== undefined) operations.push(operation)
    }
  }
  return { types: reopenGenerics(types, { ...reading, operations, closedWith }), operations }
}

const namesAssumed: ImportNote = {
  code: 'json-names-assumed',
  message: 'C# source does not tell how the server spells members in JSON: taken as camelCase.',
}

function noteTwice({ name, line }: Declared): ImportNote {
  return { code: 'type-twice', line, message: `${name} is declared twice: the first declaration counts.` }
}
