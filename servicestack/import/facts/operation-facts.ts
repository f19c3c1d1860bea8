/** Writes the facts of one operation. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Ledger } from './ledger.ts'
import { nullability } from './nullability.ts'
import { pageLabel } from './page-label.ts'
import { type Parameter, requestParameters } from './request-parameters.ts'
import { typeFacts } from './type-facts.ts'

/** Returns the facts of an operation, its request DTO and all its parameters among them. */
export function operationFacts(operation: Operation, ledger: Ledger): Readonly<Record<string, unknown>> {
  const request = ledger.find(operation.name)
  const { parameters, marker } = requestParameters(operation, ledger)
  return {
    name: ledger.simpleName(operation.name),
    ...ledger.when('namespaces', { namespace: request?.namespace ?? null }),
    ...ledger.when('descriptions', { description: operation.description ?? null }),
    ...ledger.when('operation-notes', { notes: operation.notes ?? null }),
    ...ledger.when('tags', { tags: operation.tags ?? [] }),
    ...ledger.when('service-methods', { serviceMethod: operation.serviceMethods?.join() ?? null }),
    ...ledger.when('markers', { marker: marker ?? null }),
    ...ledger.when('routes', { routes: operation.routes.map((route) => routeFacts(route, parameters, ledger)) }),
    ...ledger.when('responses', { response: responseFacts(operation, ledger) }),
    ...ledger.when('access', { auth: accessFacts(operation) }),
    ...(request === undefined ? {} : { request: typeFacts(request, ledger) }),
    ...ledger.when('methods', { method: operation.method ?? null }),
    params: parameters.map((parameter) => parameterFacts(parameter, operation, ledger)),
  }
}

function parameterFacts(parameter: Parameter, operation: Operation, ledger: Ledger): Readonly<Record<string, unknown>> {
  const { member, type, place, isInherited } = parameter
  return {
    name: member.name,
    ...ledger.when('property-names', { property: member.property ?? member.name }),
    type: ledger.spell(type),
    ...nullability({ ...member, type }, ledger),
    ...ledger.when('descriptions', { description: member.description ?? null }),
    in: place,
    ...ledger.when('base-classes', { inherited: isInherited }),
    ...pageLabel(parameter, operation, ledger),
  }
}

function routeFacts(route: Route, parameters: readonly Parameter[], ledger: Ledger): Readonly<Record<string, unknown>> {
  const placeholders = [...route.path.matchAll(/\{(\*?)([^{}*]+)(\*?)\}/g)]
  return {
    path: route.path,
    ...ledger.when('verbs', { verbs: route.verbs.length === 0 ? ['*'] : route.verbs }),
    ...ledger.when('route-notes', { summary: route.summary ?? null, notes: route.notes ?? null }),
    placeholders: placeholders.map(([, before, name = '', behind]) => ({
      name,
      wildcard: before === '*' || behind === '*',
      member: parameters.find((parameter) => parameter.fills(name))?.member.name ?? null,
    })),
  }
}

function responseFacts(operation: Operation, ledger: Ledger): Readonly<Record<string, unknown>> {
  const { response, isResponseByConvention, declaresNoResponse } = operation
  if (declaresNoResponse) return { kind: 'none', type: null, declaredBy: null }
  if (response === undefined) return { kind: 'void', type: null, declaredBy: 'IReturnVoid' }
  const declaredBy = isResponseByConvention ? 'name convention (XResponse)' : 'IReturn'
  return { kind: 'type', type: ledger.spell(response), declaredBy }
}

function accessFacts({ access }: Operation): Readonly<Record<string, unknown>> {
  return {
    authenticate: access.requiresAuthentication,
    allRoles: access.requiredRoles,
    anyRoles: access.requiresAnyRole,
    allPermissions: access.requiredPermissions,
    anyPermissions: access.requiresAnyPermission,
  }
}
