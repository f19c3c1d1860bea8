/** Turns a ServiceStack route into the path template of OpenAPI 3.1, section 4.8.8. */

import { placeholders } from '#servicestack/model/placeholders.ts'

/** A template, and the names in its braces in order. */
export interface PathTemplate {
  readonly path: string
  readonly names: readonly string[]
}

/** Returns the template of a route: a wildcard loses its star, for OpenAPI has none. */
export function pathTemplate(route: string): PathTemplate {
  const path = (route.startsWith('/') ? route : `/${route}`).replaceAll('{*', '{').replaceAll('*}', '}')
  return { path, names: placeholders({ path }) }
}

/** Returns what OpenAPI compares templates by: two that differ only in names are the same path. */
export function pathIdentity(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}
