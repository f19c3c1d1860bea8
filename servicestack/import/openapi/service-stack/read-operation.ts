/** Reads one operation of a document that ServiceStack wrote. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { ListedOperation } from '../list-operations.ts'
import { definitionKey } from './definition-type.ts'
import { readRoutes } from './read-routes.ts'
import { readSchemaType } from './read-schema-type.ts'
import { readTags } from './read-tags.ts'
import { type Settling, settleType } from './settle-type.ts'

/** An operation, and what was decided on the way. */
export interface OperationRead {
  readonly operation: Operation
  readonly inferredRoutes: readonly string[]
  readonly isTagAmbiguous: boolean
}

/** Returns the operation behind all verbs and paths that have its name. */
export function readOperation(
  name: string,
  told: readonly ListedOperation[],
  prefix: string,
  settling: Settling,
): OperationRead {
  settleType({ kind: 'named', name }, settling)
  const description = descriptionOf(name, settling)
  const { routes, inferred } = readRoutes(told, prefix, description)
  const { tags, isAmbiguous } = readTags(told)
  return {
    operation: {
      name,
      ...(description === undefined ? {} : { description }),
      ...(tags === undefined ? {} : { tags }),
      routes,
      ...readResponse(name, told, settling),
      access: {
        requiresAuthentication: told.some(({ node }) => node.member('security').items().length > 0),
        requiredRoles: [],
        requiresAnyRole: [],
        requiredPermissions: [],
        requiresAnyPermission: [],
      },
    },
    inferredRoutes: inferred,
    isTagAmbiguous: isAmbiguous,
  }
}

/** What declares no answer is said to answer an Object. */
function readResponse(
  name: string,
  told: readonly ListedOperation[],
  settling: Settling,
): Pick<Operation, 'response' | 'declaresNoResponse'> {
  const schema = told.map(({ response }) => response).find((response) => response !== undefined)
  if (schema === undefined) return {}
  if (schema.member('$ref').value !== '#/definitions/Object')
    return { response: settleType(readSchemaType(schema, settling.definitions), settling) }
  const message = `${name} answers an Object, as those do that declare no answer: taken for one of them.`
  settling.notes.push({ code: 'response-ambiguous', message })
  return { declaresNoResponse: true }
}

/** The description of an operation is that of its request DTO, whose name stands where there is none. */
function descriptionOf(name: string, { definitions }: Settling): string | undefined {
  const description = definitions.byKey.get(name)?.node.member('description').optionalText()
  return description === undefined || definitionKey(description) === name ? undefined : description
}
