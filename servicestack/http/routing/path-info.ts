/** Reads the path of a request target as what ServiceStack calls the PathInfo. */

import { decodePercent } from '../target.ts'

/**
 * Decodes once, but for an encoded slash: `%2F` stays as it is and `%2f` becomes a slash; a plus becomes a space, an
 * encoded one too. Dot segments are resolved. Evidence: docs/discoveries/path-decoding.md
 */
export function pathInfo(path: string): string {
  if (!path.includes('%') && !path.includes('+') && !path.includes('/.')) return path
  const decoded = path
    .split(/(%2f)/i)
    .map((part) => (part.toLowerCase() === '%2f' ? part : decodePercent(part)))
    .join('')
  return resolveDots(decoded).replaceAll('+', ' ').replaceAll('%2f', '/')
}

function resolveDots(path: string): string {
  const kept: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..' && kept.length > 1) kept.pop()
    else if (segment !== '.' && segment !== '..') kept.push(segment)
  }
  return kept.join('/')
}
