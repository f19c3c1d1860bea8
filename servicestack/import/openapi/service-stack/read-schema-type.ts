/** Reads the type of a property, a parameter or a response in a document that ServiceStack wrote. */

import { asNullable, readTypeText } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DocumentNode } from '../document-node.ts'
import { readScalar } from '../read-scalar.ts'
import { definitionKey } from './definition-type.ts'
import type { Definitions } from './definitions.ts'

/** Returns the type as C# spells it where the document tells, else what its JSON type and format stand for. */
export function readSchemaType(schema: DocumentNode, definitions: Definitions): TypeReference {
  const reference = schema.member('$ref').optionalText()
  if (reference !== undefined) return definedType(schema, reference, definitions)
  const title = schema.member('title').optionalText()
  // every value type is called so, but no text, which is a String
  const spelled = title === undefined || title === 'string' ? undefined : readTypeText(title)
  // a class is never told in place, so that a title which names one is some text
  if (spelled !== undefined && (spelled.kind !== 'named' || definitions.isBuiltIn(spelled))) return spelled
  const type = schema.member('type').optionalText()
  if (type === 'array') return { kind: 'list', items: readItems(schema.member('items'), definitions) }
  const values = schema.member('additionalProperties')
  if (values.isObject()) return { kind: 'dictionary', values: readItems(values, definitions) }
  const scalar = readScalar(type, schema.member('format').optionalText()) ?? 'object'
  return { kind: 'scalar', scalar }
}

function definedType(schema: DocumentNode, reference: string, definitions: Definitions): TypeReference {
  const [, key = ''] = /^#\/definitions\/([^/]+)$/.exec(reference) ?? []
  // the items of a list of lists are referred to by their C# name, which is the key of no definition
  const found = definitions.byKey.get(key) ?? definitions.byKey.get(definitionKey(key))
  const spelled = /[<[]/.test(key) ? readTypeText(key) : undefined
  return found?.type ?? spelled ?? readSchemaType(schema.resolved(), definitions)
}

/** A number that lacks `x-nullable: false` is a `Nullable<T>`; a text may also be an enum, so it says nothing. */
function readItems(items: DocumentNode, definitions: Definitions): TypeReference {
  const type = readSchemaType(items, definitions)
  const isCertain = type.kind === 'scalar' && !['string', 'bytes', 'object', 'Uri'].includes(type.scalar)
  return isCertain && items.member('x-nullable').value !== false ? asNullable(type) : type
}
