/** The content types and names by which the formats go. */

import type { Format } from '#servicestack/model/format.ts'

const contentTypes: ReadonlyMap<string, Format> = new Map([
  ['application/json', 'json'],
  ['text/json', 'json'],
  ['application/jsv', 'jsv'],
  ['text/jsv', 'jsv'],
])

/** Returns the format of a content type, parameters and case aside; undefined when it names none of ours. */
export function formatOf(contentType: string): Format | undefined {
  return contentTypes.get(mediaType(contentType))
}

/** Returns a format by its exact lower-case name. */
export function formatNamed(name: string): Format | undefined {
  return name === 'json' || name === 'jsv' ? name : undefined
}

/** Returns the media type of a content type, lower-cased and without parameters. */
export function mediaType(contentType: string): string {
  const end = contentType.indexOf(';')
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase()
}
