/** Makes the request DTO of an operation from its parameters and its body. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { hasRequestBody } from '#servicestack/model/has-request-body.ts'
import type { Member } from '#servicestack/model/member.ts'
import { placeholders } from '#servicestack/model/placeholders.ts'
import type { DocumentNode } from '../document-node.ts'
import type { ListedBody, ListedOperation } from '../list-operations.ts'
import { readContent } from '../read-content.ts'
import { descriptionOf } from './description-of.ts'
import { objectProperties } from './object-properties.ts'
import { readForeignMember } from './read-foreign-member.ts'
import { schemaShape, settled } from './schema-shape.ts'
import type { TypeBook } from './type-book.ts'

/** Returns the class; of two members of one name the first is kept, for a DTO has no room for both. */
export function requestClass(name: string, operation: ListedOperation, book: TypeBook): ClassType {
  const told = [
    ...parameterMembers(name, operation, book),
    ...(operation.body === undefined ? [] : bodyMembers(operation.body, name, operation, book)),
  ]
  const members = new Map<string, Member>()
  for (const member of told) {
    if (members.has(member.name))
      note(book, 'parameter-left-out', operation, `${member.name} is told twice: the first is kept`)
    else members.set(member.name, member)
  }
  for (const placeholder of placeholders(operation).filter((wanted) => !members.has(wanted))) {
    note(book, 'member-inferred', operation, `{${placeholder}} is no parameter: taken for a string`)
    members.set(placeholder, { name: placeholder, type: { kind: 'scalar', scalar: 'string' }, nullable: true })
  }
  const description = operation.body === undefined ? {} : descriptionOf(settled(operation.body.schema), name)
  return { kind: 'class', name, ...description, members: [...members.values()] }
}

/** Returns the members that the parameters of an operation are. */
export function parameterMembers(name: string, operation: ListedOperation, book: TypeBook): readonly Member[] {
  return operation.parameters.flatMap((parameter) => parameterMember(parameter, name, operation, book))
}

/** OpenAPI 3.1, section 4.8.12.1: these three headers are described elsewhere. */
const standardHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization'])

function parameterMember(
  parameter: DocumentNode,
  owner: string,
  operation: ListedOperation,
  book: TypeBook,
): readonly Member[] {
  const name = parameter.member('name').text()
  const place = parameter.member('in').optionalText()
  if (place === 'header' && standardHeaders.has(name.toLowerCase())) return []
  const told = places.get(place ?? '')
  if (told === undefined) {
    note(book, 'parameter-left-out', operation, `${name} is a ${place} parameter, which no DTO holds: left out`)
    return []
  }
  const description = descriptionOf(parameter, name)
  const isRequired = parameter.member('required').isTrue() && place !== 'path'
  const schema = schemaOf(parameter)
  const member = readForeignMember(
    { name, ...description, schema, isRequired: isRequired || place === 'path' },
    owner,
    book,
  )
  const { isRequired: _, ...rest } = member
  return [{ ...rest, ...(isRequired ? { isRequired } : {}), ...told }]
}

const places: ReadonlyMap<string, Pick<Member, 'place'>> = new Map<string, Pick<Member, 'place'>>([
  ['path', {}],
  ['query', { place: 'query' }],
  ['header', { place: 'header' }],
  ['formData', { place: 'form' }],
])

/** In OpenAPI 2.0 a parameter is its own schema. */
function schemaOf(parameter: DocumentNode): DocumentNode {
  const schema = parameter.member('schema')
  if (!schema.isAbsent()) return schema
  return readContent(parameter.member('content'))?.schema ?? parameter
}

function bodyMembers(body: ListedBody, owner: string, operation: ListedOperation, book: TypeBook): readonly Member[] {
  const schema = settled(body.schema)
  const place = placeOf(body, operation)
  const schemaName = book.nameByPointer.get(schema.pointer) ?? owner
  if (schemaShape(schema) === 'class') {
    return [...objectProperties(schema).values()].map((told) => ({
      ...readForeignMember(told, schemaName, book),
      ...place,
    }))
  }
  const told = { name: 'body', schema: body.schema, isRequired: body.isRequired }
  const message = 'the body is no object, which a DTO always is: read as a member called body'
  note(book, 'member-inferred', operation, message)
  return [{ ...readForeignMember(told, owner, book), ...place }]
}

function placeOf({ isForm }: ListedBody, { verb }: ListedOperation): Pick<Member, 'place'> {
  if (isForm) return { place: 'form' }
  return hasRequestBody(verb) ? {} : { place: 'body' }
}

function note(
  { notes }: TypeBook,
  code: 'member-inferred' | 'parameter-left-out',
  { verb, path }: ListedOperation,
  what: string,
): void {
  notes.push({ code, message: `${verb} ${path}: ${what}.` })
}
