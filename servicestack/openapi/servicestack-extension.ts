/** Writes and reads `x-servicestack`, what OpenAPI has no words for: Specification Extensions, OpenAPI 3.1, section 4.9. */

import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Samples } from '#servicestack/model/samples.ts'
import { OpenApiError } from './openapi-error.ts'
import type { Place } from './place.ts'
import type { Residual } from './residual.ts'

/** What an OpenAPI operation says about the ServiceStack operation it is a part of. */
export interface ServiceStackExtension {
  readonly operation: string
  /** Only where the paths alone would not read back the same: routes without verbs answer all of them. */
  readonly routes?: readonly WrittenRoute[]
  readonly requiredRoles?: readonly string[]
  readonly requiresAnyRole?: readonly string[]
  readonly requiredPermissions?: readonly string[]
  readonly requiresAnyPermission?: readonly string[]
  /** The published sample bodies, verbatim. */
  readonly samples?: Samples
  /** What else the plain words of OpenAPI do not read back. */
  readonly facts?: Residual
}

/** A route; without verbs it answers all of them. */
interface WrittenRoute {
  readonly path: string
  readonly verbs?: readonly string[]
  readonly summary?: string
  readonly notes?: string
}

/** Returns the extension of the operation's first OpenAPI operation; `routes` when the paths do not tell them. */
export function writeFirstExtension(
  operation: Operation,
  routes: readonly Route[] | undefined,
  facts: Residual | undefined,
): ServiceStackExtension {
  return {
    operation: operation.name,
    ...(routes === undefined ? {} : { routes: routes.map(writeRoute) }),
    ...writeRules(operation.access),
    ...(operation.samples === undefined ? {} : { samples: writeSamples(operation.samples) }),
    ...(facts === undefined ? {} : { facts }),
  }
}

/** Returns the extension of its further ones, which need not repeat what the first says. */
export function writeFurtherExtension(operation: Operation): ServiceStackExtension {
  return { operation: operation.name, ...writeRules(operation.access) }
}

/** Returns the roles and permissions that an extension asks for. */
export function readRules(extension: Place): Omit<AccessRules, 'requiresAuthentication'> {
  return {
    requiredRoles: extension.member('requiredRoles').texts(),
    requiresAnyRole: extension.member('requiresAnyRole').texts(),
    requiredPermissions: extension.member('requiredPermissions').texts(),
    requiresAnyPermission: extension.member('requiresAnyPermission').texts(),
  }
}

/** Returns the routes that an extension spells out, or undefined when the paths tell them. */
export function readRoutes(extension: Place): readonly Route[] | undefined {
  const routes = extension.member('routes')
  if (routes.isAbsent()) return undefined
  return routes.items().map((route) => {
    const summary = route.member('summary').optionalText()
    const notes = route.member('notes').optionalText()
    return {
      path: route.member('path').text(),
      verbs: route.member('verbs').texts(),
      ...(summary === undefined ? {} : { summary }),
      ...(notes === undefined ? {} : { notes }),
    }
  })
}

/** Returns the further facts of an extension, if it holds any. */
export function readFacts(extension: Place): Residual {
  return Object.fromEntries(
    extension
      .member('facts')
      .optionalMembers()
      .map(([name, place]) => [name, place.value]),
  )
}

/** Returns the samples of an extension, if it holds any. */
export function readSamples(extension: Place): Samples | undefined {
  const samples = extension.member('samples')
  if (samples.isAbsent()) return undefined
  const request = samples.member('request').optionalText()
  const response = samples.member('response').optionalText()
  return {
    format: readFormat(samples.member('format')),
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
  }
}

function readFormat(place: Place): Samples['format'] {
  const format = place.text()
  if (format === 'json' || format === 'jsv') return format
  const why = `samples are kept in JSON or JSV, not in ${format}.`
  throw new OpenApiError('wrong-type', place.pointer, why, 'Write json or jsv.')
}

function writeRoute({ path, verbs, summary, notes }: Route): WrittenRoute {
  return {
    path,
    ...(summary === undefined ? {} : { summary }),
    ...(notes === undefined ? {} : { notes }),
    ...(verbs.length === 0 ? {} : { verbs }),
  }
}

function writeSamples({ format, request, response }: Samples): Samples {
  return {
    format,
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
  }
}

function writeRules(access: AccessRules): Omit<ServiceStackExtension, 'operation' | 'routes' | 'samples' | 'facts'> {
  return {
    ...(access.requiredRoles.length === 0 ? {} : { requiredRoles: access.requiredRoles }),
    ...(access.requiresAnyRole.length === 0 ? {} : { requiresAnyRole: access.requiresAnyRole }),
    ...(access.requiredPermissions.length === 0 ? {} : { requiredPermissions: access.requiredPermissions }),
    ...(access.requiresAnyPermission.length === 0 ? {} : { requiresAnyPermission: access.requiresAnyPermission }),
  }
}
