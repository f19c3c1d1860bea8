/** Reads one operation of metadata JSON. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { asNullable } from '#servicestack/model/read-type-text.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { completeType } from './complete-type.ts'
import type { TypeIndex } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readName } from './read-name.ts'
import { readNamespace } from './read-namespace.ts'
import { readTypeReference } from './read-type-reference.ts'

/** Returns the operation; `actions` and `method` say nothing about its routes. */
export function readOperation(node: MetadataNode, index: TypeIndex): Operation {
  const request = node.member('request')
  const namespace = readNamespace(request)
  const description = request.member('description').optionalText()
  const notes = request.member('notes').optionalText()
  const tags = node.member('tags').texts()
  const method = node.member('method').optionalText()
  const serviceMethods = node.member('actions').texts()
  return {
    name: nameOf(request, index),
    ...(description === undefined ? {} : { description }),
    ...(notes === undefined ? {} : { notes }),
    ...(tags.length === 0 ? {} : { tags }),
    routes: node.member('routes').objects().map(readRoute),
    ...readResponse(node, index, namespace),
    ...(method === undefined ? {} : { method }),
    ...(serviceMethods.length === 0 ? {} : { serviceMethods }),
    access: readAccess(node),
  }
}

function nameOf(request: MetadataNode, index: TypeIndex): string {
  const arity = request.member('genericArgs').items().length
  const namespace = readNamespace(request)
  return index.nameOf({
    name: readName(request.member('name')),
    arity,
    namespace,
    from: undefined,
    place: request,
  })
}

/** A response that only its name tells has no return type. */
function readResponse(
  node: MetadataNode,
  index: TypeIndex,
  namespace: string | undefined,
): Pick<Operation, 'response' | 'isResponseByConvention' | 'declaresNoResponse'> {
  if (node.member('returnsVoid').isTrue()) return {}
  const returned = node.member('returnType')
  const response = node.member('response')
  if (returned.isObject()) {
    const { type } = readTypeReference(returned, 'name', { index, from: namespace })
    const told = () => typesWithin(response, index)
    return { response: completeType(type, { told, place: returned.member('name'), index }) }
  }
  if (!response.isObject()) return { declaresNoResponse: true }
  return {
    response: readTypeReference(response, 'name', { index, from: namespace }).type,
    isResponseByConvention: true,
  }
}

/** The types of the members of a response, which 6.11 tells closed. */
function typesWithin(response: MetadataNode, index: TypeIndex): readonly TypeReference[] {
  const from = readNamespace(response)
  return response
    .member('properties')
    .objects()
    .map((property) => readTypeReference(property, 'type', { index, from }))
    .map(({ type, isNullable }) => (isNullable ? asNullable(type) : type))
}

function readRoute(node: MetadataNode): Route {
  const verbs = (node.member('verbs').optionalText() ?? '')
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((verb) => verb !== '')
  const summary = node.member('summary').optionalText()
  const notes = node.member('notes').optionalText()
  return {
    path: node.member('path').text(),
    verbs: verbs.includes('ANY') || verbs.includes('*') ? [] : verbs,
    ...(summary === undefined ? {} : { summary }),
    ...(notes === undefined ? {} : { notes }),
  }
}

/** Roles and permissions are only ever held by somebody who has signed in. */
function readAccess(node: MetadataNode): AccessRules {
  const rules = {
    requiredRoles: node.member('requiredRoles').texts(),
    requiresAnyRole: node.member('requiresAnyRole').texts(),
    requiredPermissions: node.member('requiredPermissions').texts(),
    requiresAnyPermission: node.member('requiresAnyPermission').texts(),
  }
  const asksForMore = Object.values(rules).some((names) => names.length > 0)
  return { requiresAuthentication: node.member('requiresAuth').isTrue() || asksForMore, ...rules }
}
