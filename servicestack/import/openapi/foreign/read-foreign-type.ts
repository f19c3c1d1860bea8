/** Reads the type that a schema stands for; classes are only named here, and read when their turn comes. */

import { asNullable } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import type { DocumentNode } from '../document-node.ts'
import { readScalar } from '../read-scalar.ts'
import { descriptionOf } from './description-of.ts'
import { allowedValues, allowsNull, choices, onlyPart, schemaShape, schemaTypes } from './schema-shape.ts'
import { settleChoice } from './settle-choice.ts'
import { nameAt, type TypeBook, type TypeRead } from './type-book.ts'

/** How many schemas that are no classes may lie inside each other. */
const deepest = 100

/** Returns the type; `suggested` names what has no name of its own. */
export function readForeignType(schema: DocumentNode, suggested: string, book: TypeBook, depth = 0): TypeRead {
  const isNullable = allowsNull(schema)
  if (schema.member('$ref').optionalText() === undefined) {
    const read = readShape(schema, suggested, book, depth)
    return { type: read.type, isNullable: isNullable || read.isNullable }
  }
  const target = schema.resolved()
  const read = book.readByPointer.get(target.pointer) ?? readTarget(target, book, depth)
  return { type: read.type, isNullable: isNullable || read.isNullable }
}

/** A class is only named, so that what still comes back to itself is a list of lists, or a choice of choices. */
function readTarget(target: DocumentNode, book: TypeBook, depth: number): TypeRead {
  if (book.open.has(target.pointer)) return unreadable(target, 'it holds nothing but itself', book)
  book.open.add(target.pointer)
  const { type, isNullable } = readShape(target, lastName(target), book, depth + 1)
  book.open.delete(target.pointer)
  const read = { type, isNullable: isNullable || allowsNull(target) }
  book.readByPointer.set(target.pointer, read)
  return read
}

function readShape(schema: DocumentNode, suggested: string, book: TypeBook, depth: number): TypeRead {
  if (depth > deepest) return unreadable(schema, 'it lies too deep in lists and dictionaries', book)
  const inner = (node: DocumentNode, name: string) => readForeignType(node, name, book, depth + 1)
  switch (schemaShape(schema)) {
    case 'choice':
      return readChoice(schema, suggested, book, depth)
    case 'single':
      return inner(onlyPart(schema) ?? schema, suggested)
    case 'class': {
      const name = nameAt(schema, suggested, book)
      const isKnown = book.types.has(name)
      if (!isKnown) book.waiting.push({ name, node: schema })
      if (!isKnown && choices(schema).length > 1) noteChoice(schema, `${name}, which has the members of all`, book)
      return certain({ kind: 'named', name })
    }
    case 'enum':
      return certain({ kind: 'named', name: addEnum(schema, suggested, book) })
    case 'list':
      return certain({ kind: 'list', items: held(inner(schema.member('items'), `${suggested}Item`), book) })
    case 'dictionary':
      return certain({
        kind: 'dictionary',
        values: held(inner(schema.member('additionalProperties'), `${suggested}Value`), book),
      })
    case 'scalar':
      return readForeignScalar(schema, book)
    case 'anything':
      return certain({ kind: 'scalar', scalar: 'object' })
  }
}

function certain(type: TypeReference): TypeRead {
  return { type, isNullable: false }
}

/** Null inside of a list is told by the reference, for there is no member to tell it. */
function held({ type, isNullable }: TypeRead, book: TypeBook): TypeReference {
  const isEnum = type.kind === 'named' && book.types.get(type.name)?.kind === 'enum'
  return isNullable && (type.kind === 'scalar' || isEnum) ? asNullable(type) : type
}

function readForeignScalar(schema: DocumentNode, book: TypeBook): TypeRead {
  const [type, ...others] = schemaTypes(schema)
  const encoded = schema.member('contentEncoding').optionalText() === undefined ? undefined : 'byte'
  const scalar = readScalar(type, schema.member('format').optionalText() ?? encoded)
  if (scalar === undefined || others.length > 0) return unreadable(schema, 'its type is none that C# has', book)
  return certain({ kind: 'scalar', scalar })
}

/** What all choices agree on; else what one schema can say for all of them. */
function readChoice(schema: DocumentNode, suggested: string, book: TypeBook, depth: number): TypeRead {
  const one = settleChoice(schema)
  if (one !== undefined) {
    const read = readForeignType(one.schema, suggested, book, depth + 1)
    if (!one.isExact) noteChoice(schema, writeTypeText(read.type), book)
    return read
  }
  const read = choices(schema).map((option) => readForeignType(option, suggested, book, depth + 1))
  const [only] = read
  const isSame = new Set(read.map(({ type }) => writeTypeText(type))).size === 1
  return only !== undefined && isSame ? only : unreadable(schema, 'it lets choose among several types', book)
}

function noteChoice(schema: DocumentNode, type: string, book: TypeBook): void {
  const message = `${schema.pointer} lets choose among ${choices(schema).length} schemas: read as ${type}.`
  book.notes.push({ code: 'schema-unreadable', message })
}

function unreadable(schema: DocumentNode, why: string, book: TypeBook): TypeRead {
  const message = `${schema.pointer} is read as an object that may hold anything, for ${why}.`
  book.notes.push({ code: 'schema-unreadable', message })
  return certain({ kind: 'scalar', scalar: 'object' })
}

function addEnum(schema: DocumentNode, suggested: string, book: TypeBook): string {
  const name = nameAt(schema, suggested, book)
  const values = [...new Set(allowedValues(schema).filter((value) => typeof value === 'string'))]
  book.types.set(name, { kind: 'enum', name, ...descriptionOf(schema, name), values })
  return name
}

function lastName({ pointer }: DocumentNode): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1)
}
