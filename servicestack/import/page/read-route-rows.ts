/** Reads the routes of an operation from text: cells between tabs, or glued to one another. */

import type { Route } from '#servicestack/model/route.ts'
import { ImportError } from '../import-error.ts'
import type { ImportNote } from '../import-note.ts'
import { isBlank, type PageLine, placeOf } from '../page-line.ts'
import { readVerbs } from './read-verbs.ts'

/** The routes in page order, and whether all their cells could be told apart. */
export interface RouteRows {
  readonly routes: readonly Route[]
  readonly tellsCells: boolean
  readonly notes: readonly ImportNote[]
}

/** Returns the routes; `samplePath`, the path of the sample request, tells where a glued summary starts. */
export function readRouteRows(lines: readonly PageLine[], samplePath: string | undefined): RouteRows {
  const notes: ImportNote[] = []
  const rows = lines.filter((line) => !isBlank(line))
  const sampled = rows.filter((line) => samplePath !== undefined && pathOf(line)?.startsWith(samplePath))
  const routes = rows.flatMap((line) => {
    // the sample is made of one of the routes, so the only one that begins like it is that one
    const isSampled = sampled.length === 1 && sampled[0] === line
    const route = line.text.includes('\t') ? readCells(line) : readGlued(line, { samplePath, isSampled }, notes)
    if (route !== undefined) return [route]
    const message = `"${line.text.trim()}" in the list of routes is neither verb nor path: left out.`
    notes.push({ code: 'route-text-left-out', line: line.number, message })
    return []
  })
  if (rows.length > 0 && routes.length === 0) throw unreadable(rows)
  return { routes, tellsCells: !notes.some(({ code }) => code === 'route-text-inferred'), notes }
}

function readCells(line: PageLine): Route | undefined {
  const [verbs = '', path = '', summary = '', notes = ''] = line.text.split('\t').map((cell) => cell.trim())
  return path.startsWith('/') ? toRoute(verbs, path, summary, notes) : undefined
}

function toRoute(verbs: string, path: string, summary: string, notes: string): Route {
  return {
    path,
    verbs: readVerbs(verbs),
    ...(summary === '' ? {} : { summary }),
    ...(notes === '' ? {} : { notes }),
  }
}

interface Sampled {
  readonly samplePath: string | undefined
  /** True when the sample request cannot have been made of another route. */
  readonly isSampled: boolean
}

const glued = /^(All Verbs|ALL VERBS|[A-Z]+(?:[,\s]+[A-Z]+)*)(\s*)(\/.*)$/

function pathOf(line: PageLine): string | undefined {
  return glued.exec(line.text.trim())?.[3]
}

function readGlued(line: PageLine, { samplePath, isSampled }: Sampled, notes: ImportNote[]): Route | undefined {
  const [, verbs, gap, rest] = glued.exec(line.text.trim()) ?? []
  if (verbs === undefined || rest === undefined) return undefined
  const path = gap === '' ? pathIn(rest, samplePath, isSampled) : rest.replace(/\s.*$/, '')
  const told = rest.slice(path.length).trim()
  if (told === '') return toRoute(verbs, path, '', '')
  // a new cell begins where a capital follows a small letter or a full stop, or behind several blanks
  const [, summary = told, about = ''] = /^(.*?[\p{Ll}\d.!?)"A-Z])(?: {2,}|(?=\p{Lu}\p{Ll}))(.*)$/u.exec(told) ?? []
  const message = `"${told}" is glued to the path ${path}: taken as its summary${about === '' ? '' : ' and its notes'}.`
  notes.push({ code: 'route-text-inferred', line: line.number, message })
  return toRoute(verbs, path, summary, about)
}

/** A path holds no blank, so a blank betrays a summary glued to it: `/visits/{VisitId}/cancelFor other clients`. */
function pathIn(rest: string, samplePath: string | undefined, isSampled: boolean): string {
  const ends = (path: string) => /^[^/{}\w.-]|^\p{Lu}/u.test(rest.slice(path.length))
  if (samplePath !== undefined && rest.startsWith(samplePath) && (isSampled || ends(samplePath))) return samplePath
  const [glued = rest] = rest.split(/\s/)
  return glued === rest ? rest : glued.replace(/(?<=[a-z0-9}*])[A-Z][^/{}]*$/, '')
}

function unreadable(rows: readonly PageLine[]): ImportError {
  const why = 'the page announces routes, and a route looks like "POST/sessions/{sessionId}/hold".'
  return new ImportError('unreadable-routes', placeOf(rows[0]), why, 'Copy the table of routes again.')
}
