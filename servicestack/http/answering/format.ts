/** The content types and names by which the formats go. */

import type { Format } from '#servicestack/model/format.ts'

/** A format that a server may answer in. */
export type ResponseFormat = Format | 'xml' | 'csv' | 'jsonl' | 'html'

const formatTypes: Readonly<Record<ResponseFormat, string>> = {
  json: 'application/json',
  jsv: 'application/jsv',
  xml: 'application/xml',
  csv: 'text/csv',
  jsonl: 'text/jsonl',
  html: 'text/html',
}

const contentTypes: ReadonlyMap<string, ResponseFormat> = new Map<string, ResponseFormat>([
  ['application/json', 'json'],
  ['text/json', 'json'],
  ['application/jsv', 'jsv'],
  ['text/jsv', 'jsv'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
  ['text/csv', 'csv'],
  ['text/jsonl', 'jsonl'],
  ['text/html', 'html'],
])

/** Returns the content type of a format, without parameters. */
export function typeOfFormat(format: ResponseFormat): string {
  return formatTypes[format]
}

/** Returns the format of a content type, parameters and case aside; undefined when it names none of ours. */
export function formatOf(contentType: string): ResponseFormat | undefined {
  return contentTypes.get(mediaType(contentType))
}

/** Returns a format by its exact lower-case name. */
export function formatNamed(name: string): ResponseFormat | undefined {
  // its own names are the formats
  return Object.hasOwn(formatTypes, name) ? (name as ResponseFormat) : undefined
}

/** Returns the media type of a content type, lower-cased and without parameters. */
export function mediaType(contentType: string): string {
  const end = contentType.indexOf(';')
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase()
}
