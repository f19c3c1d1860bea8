/** Reads one property of a definition, or one parameter, into a member. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { DocumentNode } from '../document-node.ts'
import { refuseHostileName } from '../refuse-hostile-name.ts'

/**
 * Returns the member. Its name is the C# one, or that of a data contract: a name that begins small is no C# name, and
 * travels as it is.
 */
export function readProperty(told: string, node: DocumentNode, type: TypeReference, isRequired: boolean): Member {
  const description = node.member('description').optionalText()
  const allowedValues = node.member('enum').texts()
  return {
    name: camelCase(refuseHostileName(told, node)),
    ...(/^[A-Z]/.test(told) ? { property: told } : {}),
    ...(description === undefined ? {} : { description }),
    type,
    nullable: isNullable(type, node),
    ...(isRequired ? { isRequired: true } : {}),
    ...(allowedValues.length === 0 ? {} : { allowedValues }),
  }
}

/** References always are; `x-nullable: false` marks value types, those among them that travel as text too. */
function isNullable(type: TypeReference, node: DocumentNode): boolean {
  if (type.kind === 'named') return type.name !== 'KeyValuePair'
  if (type.kind !== 'scalar' || ['bytes', 'Uri', 'object'].includes(type.scalar)) return true
  return node.member('x-nullable').value !== false
}
