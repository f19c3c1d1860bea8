/** Writes and reads who must sign in: Security Scheme and Security Requirement, OpenAPI 3.1, sections 4.8.27 and 4.8.30. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Place } from './place.ts'

/** One way to sign in, by the name of its scheme; it asks for no scopes. */
export type SecurityRequirementObject = { readonly session: readonly [] } | { readonly basic: readonly [] }

/** The two ways that every ServiceStack server with `AuthFeature` offers. */
export interface SecuritySchemes {
  readonly session: {
    readonly type: 'apiKey'
    readonly in: 'cookie'
    readonly name: 'ss-id'
    readonly description: string
  }
  readonly basic: { readonly type: 'http'; readonly scheme: 'basic'; readonly description: string }
}

/** Returns the ways to sign in, or undefined when no operation asks for it. */
export function writeSecuritySchemes(model: ServiceModel): SecuritySchemes | undefined {
  if (!model.operations.some(({ access }) => access.requiresAuthentication)) return undefined
  return {
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: 'ss-id',
      description: 'The session cookie that POST /auth/credentials sets.',
    },
    basic: { type: 'http', scheme: 'basic', description: 'User name and password with every request.' },
  }
}

/** Returns the requirement of one operation: either way will do, or none is asked. */
export function writeSecurity(requiresAuthentication: boolean): readonly SecurityRequirementObject[] {
  return requiresAuthentication ? [{ session: [] }, { basic: [] }] : []
}

/** Returns whether an operation asks its caller to sign in. */
export function readRequiresAuthentication(security: Place): boolean {
  return security.optionalItems().length > 0
}
