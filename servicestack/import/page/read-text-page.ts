/** Reads a metadata page from its text: tags stripped, taken out of a browser, or selected and copied. */

import { isBlank, type PageLine } from '../page-line.ts'
import { languageOf } from './language-of.ts'
import type { Page, PageCode } from './page.ts'
import { readAccess } from './read-access.ts'
import { readProse } from './read-prose.ts'
import { readRouteRows } from './read-route-rows.ts'
import { readSample } from './read-sample.ts'
import { readTags } from './read-tags.ts'
import { readTextTables } from './read-text-tables.ts'
import { notAPage } from './refuse-other-pages.ts'
import { textLines } from './text-lines.ts'

/** Returns what the text of a page prints, or throws an `ImportError` when it is no page of an operation. */
export function readTextPage(text: string): Page {
  const lines = textLines(text)
  const parts = cut(lines)
  if (parts === undefined) throw notAPage(text)
  const { title, operation, isSelection, head, body, sample: sampleLines } = parts
  const sample = readSample(sampleLines)
  const prose = readProse(head.prose)
  const rows = readRouteRows(head.routes, sample.path)
  const code = readCode(body, operation)
  const tables = code === undefined ? readTextTables(body, sample) : { tables: [], tellsCells: true, notes: [] }
  const { tags, notes: tagNotes } = readTags(prose.tags, isSelection)
  return {
    title,
    operation,
    tags,
    ...(prose.description === undefined ? {} : { description: prose.description }),
    access: readAccess(head.prose),
    routes: rows.routes,
    tables: tables.tables,
    ...(code === undefined ? {} : { code }),
    sample,
    tellsCells: tables.tellsCells && rows.tellsCells,
    notes: [...tagNotes, ...rows.notes, ...tables.notes],
  }
}

interface Parts {
  readonly title: string
  readonly operation: string
  readonly isSelection: boolean
  readonly head: { readonly prose: readonly PageLine[]; readonly routes: readonly PageLine[] }
  readonly body: readonly PageLine[]
  readonly sample: readonly PageLine[]
}

function cut(lines: readonly PageLine[]): Parts | undefined {
  const link = lines.findIndex((line) => /^<?\s*back to all web services$/i.test(line.text.trim()))
  const title = lines.slice(0, Math.max(link, 0)).findLast((line) => !isBlank(line))
  const operationAt = lines.findIndex((line, at) => at > link && !isBlank(line))
  const operation = lines[operationAt]
  if (link === -1 || operation === undefined) return undefined
  const headAt = operationAt + 1
  const sampleAt = find(lines, headAt, (line) => /^HTTP \+ \w+$/i.test(line))
  const infoAt = find(lines, headAt, (line) => /^To override the Content-type\b/i.test(line))
  const end = Math.min(sampleAt, infoAt)
  const routesAt = find(lines, headAt, (line) => /^the following routes are available/i.test(line))
  const bodyAt = Math.min(end, endOfHead(lines, headAt, routesAt))
  const proseEnd = Math.min(routesAt, bodyAt)
  return {
    title: title?.text.trim() ?? '',
    operation: operation.text.trim(),
    // a selection closes the gap between the title and the link, and holds no tags; without a title nobody can tell
    isSelection: title === undefined || title === lines[link - 1],
    head: { prose: lines.slice(headAt, proseEnd), routes: lines.slice(proseEnd + 1, bodyAt) },
    body: withoutLanguages(lines.slice(bodyAt, end)),
    sample: lines.slice(sampleAt),
  }
}

function find(lines: readonly PageLine[], from: number, is: (text: string) => boolean): number {
  const at = lines.findIndex((line, index) => index >= from && is(line.text.trim()))
  return at === -1 ? lines.length : at
}

/** Routes stand in lines without a blank one between them; behind them begins what the page is about. */
function endOfHead(lines: readonly PageLine[], headAt: number, routesAt: number): number {
  const starts = find(lines, headAt, (line) => /^Metadata$|^.+ (?:Parameters|Enum):$/.test(line))
  const code = find(lines, headAt, isCode)
  const first = Math.min(starts, code)
  const gap = routesAt === lines.length ? first : find(lines, routesAt + 1, (line) => line === '')
  return routesAt === lines.length ? first : Math.min(first, Math.max(gap, routesAt + 1))
}

function isCode(line: string): boolean {
  return /^(?:export |System\.[\w.]*Exception: |["']use strict|using [\w.]+;|\/\/|\/\*|import |namespace |declare |[\w#.]+ \w+ DTOs$)/.test(
    line,
  )
}

/** The list of languages: one name a line, up to a blank line or one that holds more than a name. */
function withoutLanguages(lines: readonly PageLine[]): readonly PageLine[] {
  const start = lines.findIndex((line) => !isBlank(line))
  if (lines[start]?.text.trim() !== 'Metadata') return lines
  const end = lines.findIndex((line, at) => at > start && !/^[\w#.+]+$/.test(line.text.trim()))
  return end === -1 ? [] : lines.slice(end)
}

/** Code ends with its caption: `TypeScript CheckIn DTOs`. */
function readCode(body: readonly PageLine[], operation: string): PageCode | undefined {
  const captionAt = body.findLastIndex((line) => line.text.trim().endsWith(` ${operation} DTOs`))
  const lines = captionAt === -1 ? body : body.slice(0, captionAt)
  const text = lines.map((line) => line.text).join('\n')
  const name = captionAt === -1 ? '' : (body[captionAt]?.text.trim().slice(0, -` ${operation} DTOs`.length) ?? '')
  const language = languageOf(name, text)
  if (captionAt === -1 && language === 'other') return undefined
  return { language, text, line: lines[0]?.number ?? 1 }
}
