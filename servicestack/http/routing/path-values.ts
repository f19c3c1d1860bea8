/** Reads the values of a route's placeholders from a path that it matches. */

import type { CompiledRoute, Segment } from './routes-in-order.ts'

/** Values by the placeholders' names, in the order of the path. */
export type PathValues = readonly (readonly [name: string, value: string])[]

/** Returns the values that the parts of a path, as sent, have on a route. */
export function pathValues(route: CompiledRoute, parts: readonly string[]): PathValues {
  const values: [string, string][] = []
  let at = 0
  for (let index = 0; index < route.parts.length; index++) {
    const part = route.parts[index] ?? []
    const first = part[0]
    const sent = parts[at] ?? ''
    if (part.length > 1) values.push(...dottedValues(part, sent))
    if (part.length > 1 || first === undefined || 'literal' in first) at++
    else if (first.takesRest) {
      const start = at
      at = endOfRest(parts, start, route.parts[index + 1]?.[0])
      values.push([first.placeholder, parts.slice(start, at).join('/')])
    } else {
      values.push([first.placeholder, sent])
      at++
    }
  }
  return values
}

function dottedValues(segments: readonly Segment[], part: string): [string, string][] {
  const pieces = part.split('.')
  return segments.flatMap((segment, index): [string, string][] =>
    'placeholder' in segment ? [[segment.placeholder, pieces[index] ?? '']] : [],
  )
}

/** A placeholder with a star takes what is before the next literal, or all that is left. */
function endOfRest(parts: readonly string[], start: number, next: Segment | undefined): number {
  if (next === undefined || !('literal' in next)) return parts.length
  const found = parts.findIndex((part, index) => index >= start && part.toLowerCase() === next.literal)
  return found < 0 ? parts.length : found
}
