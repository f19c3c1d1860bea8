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
  const schema = told.map(({ response }) => response).find((response) => response !== undefined)
  const response = schema === undefined ? undefined : settleType(readSchemaType(schema, settling.definitions), settling)
  return {
    operation: {
      name,
      ...(description === undefined ? {} : { description }),
      ...(tags === undefined ? {} : { tags }),
      routes,
      ...(response === undefined ? {} : { response }),
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

/** The description of an operation is that of its request DTO, whose name stands where there is none. */
function descriptionOf(name: string, { definitions }: Settling): string | undefined {
  const description = definitions.byKey.get(name)?.node.member('description').optionalText()
  return description === undefined || definitionKey(description) === name ? undefined : description
}
