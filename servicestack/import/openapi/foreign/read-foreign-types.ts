/** Reads the classes that wait in the book, and those that they bring along. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { descriptionOf } from './description-of.ts'
import { baseSchema, objectProperties } from './object-properties.ts'
import { readForeignMember } from './read-foreign-member.ts'
import { nameAt, type TypeBook, type WaitingClass } from './type-book.ts'

/** Reads through the queue of the book; every class is read once. */
export function readForeignTypes(book: TypeBook): void {
  // a list hands out what is added while it is walked through
  for (const next of book.waiting) {
    if (!book.types.has(next.name)) book.types.set(next.name, readClass(next, book))
  }
}

function readClass({ name, node }: WaitingClass, book: TypeBook): ClassType {
  const base = baseSchema(node)
  const inherited = base === undefined ? undefined : objectProperties(base)
  const own = [...objectProperties(node, base).values()].filter((told) => !inherited?.has(told.name))
  if (base !== undefined) book.waiting.push({ name: nameAt(base, name, book), node: base })
  if (node.member('additionalProperties').isObject()) {
    const message = `${name} also holds members of any name, which no class can: left out.`
    book.notes.push({ code: 'schema-left-out', message })
  }
  return {
    kind: 'class',
    name,
    ...descriptionOf(node, name),
    ...(base === undefined ? {} : { base: nameAt(base, name, book) }),
    members: own.map((told) => readForeignMember(told, name, book)),
  }
}
