/** Turns a ServiceStack route into the path template of OpenAPI 3.1, section 4.8.8. */

import { placeholders } from '#servicestack/model/placeholders.ts'

/** A template, and what the route calls its placeholders, in order. */
export interface PathTemplate {
  readonly path: string
  readonly names: readonly string[]
}

/**
 * Returns the template of a route: a wildcard loses its star, for OpenAPI has none; a slash at the end, for ServiceStack
 * does not look at it; and of two placeholders of one name the second is numbered, for a template has each name once.
 */
export function pathTemplate(route: string): PathTemplate {
  const path = `/${route.replace(/^\//, '').replace(/\/+$/, '')}`.replaceAll('{*', '{').replaceAll('*}', '}')
  const names = placeholders({ path })
  return { path: new Set(names).size === names.length ? path : numbered(path), names }
}

function numbered(path: string): string {
  const taken = new Set<string>()
  return path.replace(/\{([^}]*)\}/g, (_, name: string) => {
    let own = name
    for (let number = 2; taken.has(own); number += 1) own = `${name}${number}`
    taken.add(own)
    return `{${own}}`
  })
}

/** Returns what OpenAPI compares templates by: two that differ only in names are the same path. */
export function pathIdentity(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}
