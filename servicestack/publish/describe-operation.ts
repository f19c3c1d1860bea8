/** Describes an operation as metadata does: its request, its response, its routes and who may call it. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import { substitute } from '#servicestack/model/substitute.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { describeReference } from './describe-reference.ts'
import { describeType } from './describe-type.ts'
import { preferredMethod } from './preferred-method.ts'
import type { Publication } from './publication.ts'

/** Returns the operation; what is false or empty is left out, as the server does. */
export function describeOperation(operation: Operation, publication: Publication): WireObject {
  const { response, routes, access, tags } = operation
  const request = publication.requestOf(operation)
  const isTold = response !== undefined && !operation.isResponseByConvention
  return {
    request: { ...describeType(request, publication), notes: operation.notes },
    response: response && describeResponse(response, publication),
    actions: operation.serviceMethods ?? ['ANY'],
    returnsVoid: (response === undefined && !operation.declaresNoResponse) || undefined,
    method: preferredMethod(operation, request.implements ?? []),
    returnType: isTold ? { ...describeReference(response, request, publication) } : undefined,
    routes: routes.length === 0 ? undefined : routes.map(describeRoute),
    ...describeAccess(access),
    tags: tags?.length ? tags : undefined,
  }
}

function describeRoute({ path, verbs, summary, notes }: Route): WireObject {
  return { path, verbs: verbs.length === 0 ? undefined : verbs.join(','), notes, summary }
}

function describeAccess(access: AccessRules): WireObject {
  const { requiresAuthentication, requiredRoles, requiresAnyRole, requiredPermissions, requiresAnyPermission } = access
  return {
    requiresAuth: requiresAuthentication || undefined,
    requiredRoles: unlessEmpty(requiredRoles),
    requiresAnyRole: unlessEmpty(requiresAnyRole),
    requiredPermissions: unlessEmpty(requiredPermissions),
    requiresAnyPermission: unlessEmpty(requiresAnyPermission),
  }
}

function unlessEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list
}

const definitionParameters: Readonly<Record<TypeReference['kind'], readonly string[] | undefined>> = {
  scalar: undefined,
  list: ['T'],
  dictionary: ['TKey', 'TValue'],
  named: undefined,
}

/** A class as it stands; a closed one as its definition with closed properties; what .NET declares by its name. */
function describeResponse(response: TypeReference, publication: Publication): WireObject {
  const type = response.kind === 'named' ? publication.find(response) : undefined
  if (response.kind !== 'named' || type === undefined) {
    const { name, namespace } = describeReference(response, {}, publication)
    const isArray = name.endsWith('[]')
    return {
      name,
      namespace,
      genericArgs: isArray ? undefined : definitionParameters[response.kind],
      inherits: isArray ? { name: 'Array', namespace: 'System' } : undefined,
      implements: [],
    }
  }
  if (type.kind === 'enum' || type.parameters === undefined) return describeType(type, publication)
  const bindings = new Map(
    type.parameters.flatMap((name, index) => {
      const argument = response.arguments?.[index]
      return argument === undefined ? [] : [[name, argument] as const]
    }),
  )
  const members = type.members.map((member) => ({ ...member, type: substitute(member.type, bindings) }))
  return { ...describeType({ ...type, members }, publication), isGenericTypeDef: undefined }
}
