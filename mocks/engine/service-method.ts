/** Knows whether a service has a method for a verb, and what real servers say where it has none. */

import { type Refusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import type { Operation } from '#servicestack/model/operation.ts'

/** Says whether a service has a method for a verb; one whose methods no source tells takes every verb. */
export function hasMethod({ serviceMethods }: Operation, verb: string): boolean {
  if (serviceMethods === undefined || serviceMethods.length === 0 || serviceMethods.includes('ANY')) return true
  return serviceMethods.includes(verb.toUpperCase())
}

/** The refusal of a service that has no method: docs/discoveries/service-methods.md */
export function noMethod({ name }: Operation, verb: string, className: string | undefined): Refusal {
  const method = verb.charAt(0) + verb.slice(1).toLowerCase()
  // where nobody knows the class it is called after the operation, as ServiceStack's own samples do
  const service = className ?? `${name}Service`
  const message = `Could not find method named ${method}(${name}) or Any(${name}) on Service ${service}`
  return { ...serviceRefusal(405, 'NotImplementedException', message), reason: 'Method Not Allowed' }
}
