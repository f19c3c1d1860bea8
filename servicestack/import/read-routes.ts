/** Reads the routes of an operation: verbs and path, glued together as text captures leave them. */

import type { Route } from '#servicestack/model/route.ts'
import { ImportError } from './import-error.ts'
import type { ImportNote } from './import-note.ts'
import { type PageLine, placeOf } from './page-line.ts'

/** The routes in page order, and what was left out of their lines. */
export interface RoutesFound {
  readonly routes: readonly Route[]
  readonly notes: readonly ImportNote[]
}

/** Returns the routes; `samplePath`, the path of the sample request, tells where a glued summary starts. */
export function readRoutes(lines: readonly PageLine[], samplePath: string | undefined): RoutesFound {
  const found = lines.map((line) => readRoute(line, samplePath))
  const routes = found.flatMap(({ route }) => (route === undefined ? [] : [route]))
  if (lines.length > 0 && routes.length === 0) throw unreadable(lines)
  return { routes, notes: found.flatMap(({ note }) => (note === undefined ? [] : [note])) }
}

function readRoute(line: PageLine, samplePath: string | undefined): { route?: Route; note?: ImportNote } {
  const text = line.text.trim()
  const [, verbs, rest] = /^(All Verbs|[A-Z]+(?:,\s*[A-Z]+)*)\s*(\/.*)$/.exec(text) ?? []
  if (verbs === undefined || rest === undefined) return { note: leftOut(line, text) }
  const path = withoutSummary(rest, samplePath)
  const route = { path, verbs: verbs === 'All Verbs' ? [] : verbs.split(',').map((verb) => verb.trim()) }
  return path === rest ? { route } : { route, note: leftOut(line, rest.slice(path.length)) }
}

/** A path holds no blank, so a blank betrays a summary glued to it: `/visits/{VisitId}/cancelFor other clients`. */
function withoutSummary(rest: string, samplePath: string | undefined): string {
  const [glued = rest] = rest.split(/\s/)
  if (glued === rest) return rest
  if (samplePath !== undefined && glued.startsWith(samplePath)) return samplePath
  return glued.replace(/(?<=[a-z0-9}*])[A-Z][^/{}]*$/, '')
}

function leftOut(line: PageLine, text: string): ImportNote {
  const message = `"${text.trim()}" in the list of routes is neither verb nor path: left out.`
  return { code: 'route-text-left-out', line: line.number, message }
}

function unreadable(lines: readonly PageLine[]): ImportError {
  const why = 'the page announces routes, and a route looks like "POST/sessions/{sessionId}/hold".'
  return new ImportError('unreadable-routes', placeOf(lines[0]), why, 'Copy the table of routes again.')
}
