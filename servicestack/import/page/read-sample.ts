/** Reads the sample request and response at the end of a page. */

import type { Samples } from '#servicestack/model/samples.ts'
import { isBlank, type PageLine } from '../page-line.ts'

/** What the sample section tells. */
export interface PageSample {
  /** The format of the bodies; absent for those that the model does not keep, XML first of all. */
  readonly format?: Samples['format']
  readonly host?: string
  /** The path of the sample request, with its placeholders. */
  readonly path?: string
  readonly request?: string
  readonly response?: string
  /** True when a response is shown at all: an operation without one returns nothing. */
  readonly showsResponse: boolean
}

/** Returns what the sample section tells; a page without one tells nothing. */
export function readSample(lines: readonly PageLine[]): PageSample {
  const requestAt = lines.findIndex((line) => /^[A-Z]+ \/\S* HTTP\/[\d.]+$/.test(line.text.trim()))
  const responseAt = lines.findIndex((line) => /^HTTP\/[\d.]+ \d{3}\b/.test(line.text.trim()))
  const request = requestAt === -1 ? [] : lines.slice(requestAt, responseAt === -1 ? undefined : responseAt)
  const response = responseAt === -1 ? [] : lines.slice(responseAt)
  const host = readHeader(request, 'host')
  const path = request[0]?.text.trim().split(' ')[1]
  const requestBody = readBody(request)
  const responseBody = readBody(response)
  return {
    ...readFormat(lines[0]),
    ...(host === undefined ? {} : { host }),
    ...(path === undefined ? {} : { path }),
    ...(requestBody === undefined ? {} : { request: requestBody }),
    ...(responseBody === undefined ? {} : { response: responseBody }),
    showsResponse: responseAt !== -1,
  }
}

function readFormat(heading: PageLine | undefined): Pick<PageSample, 'format'> {
  const name = heading?.text
    .trim()
    .replace(/^HTTP \+ /i, '')
    .toUpperCase()
  if (name === 'JSV') return { format: 'jsv' }
  // the bodies that ServiceStack samples as CSV and JSON Lines ("OTHER") are JSON text
  return ['JSON', 'CSV', 'JSONL', 'OTHER'].includes(name ?? '') ? { format: 'json' } : {}
}

function readHeader(lines: readonly PageLine[], name: string): string | undefined {
  const headers = lines.map((line) => line.text.split(':'))
  const [, ...value] = headers.find(([start = '']) => start.trim().toLowerCase() === name) ?? []
  const text = value.join(':').trim()
  return text === '' ? undefined : text
}

/** The body begins below the headers and keeps every blank inside, for it is kept as published. */
function readBody(lines: readonly PageLine[]): string | undefined {
  const start = lines.findIndex((line, at) => at > 0 && !isBlank(line) && !isHeader(line))
  if (start === -1) return undefined
  const text = lines
    .slice(start)
    .map((line) => line.text)
    .join('\n')
  return text.slice(0, endOfBody(text)).trimEnd()
}

function isHeader({ text }: PageLine): boolean {
  return /^\s*[A-Z][\w-]*:/.test(text)
}

/** A body ends with its last bracket, a bare value with its line; below it may stand whatever else was copied. */
function endOfBody(text: string): number {
  if (/^\s*</.test(text)) return text.length
  if (!/^\s*[[{]/.test(text)) return text.search(/\n|$/)
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (mark === '{' || mark === '[') depth += 1
    if (mark === '}' || mark === ']') depth -= 1
    if (depth === 0 && mark.length === 1) return endOfLine(text, index)
  }
  return text.length
}

/** What stands behind the last bracket in its line belongs to an exception. */
function endOfLine(text: string, at: number): number {
  return at + text.slice(at).search(/\n|$/)
}
